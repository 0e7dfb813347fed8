import { benchJudging } from "./judging";
benchJudging();
