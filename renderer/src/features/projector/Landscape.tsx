const ROAD = 'M-40 960C120 950 250 880 380 800S620 640 780 690S1000 860 1180 830S1420 640 1560 590S1780 520 1960 430';

/** Hills and a road, without words. */
export function Landscape() {
  return (
    <svg
      className="room__landscape"
      width="100%"
      height="100%"
      viewBox="0 0 1920 1080"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <rect width="1920" height="1080" fill="#fbf8f2" />
      <circle cx="1640" cy="250" r="190" fill="#fdf4df" />
      <circle cx="1640" cy="250" r="120" fill="#fbeac3" />
      <circle cx="1640" cy="250" r="66" fill="#f6d277" />
      <path d="M0 640C200 570 420 600 640 590S1200 470 1420 440S1760 380 1920 400V1080H0Z" fill="#eff3e4" />
      <path d="M0 740C220 700 460 640 700 650S1120 620 1320 560S1700 450 1920 460V1080H0Z" fill="#e8efde" />
      <path d="M0 850C260 800 500 740 760 790S1240 760 1480 660S1780 540 1920 530V1080H0Z" fill="#e1ebd7" />
      <path d="M0 985C260 930 520 980 760 1010S1200 960 1440 870S1760 760 1920 740V1080H0Z" fill="#dae7d0" />
      <path d={ROAD} fill="none" stroke="#dccdb1" strokeWidth="118" />
      <path d={ROAD} fill="none" stroke="#ebdfc8" strokeWidth="104" />
      <path d={ROAD} fill="none" stroke="#fffdf8" strokeWidth="8" strokeDasharray="36 28" />
    </svg>
  );
}
