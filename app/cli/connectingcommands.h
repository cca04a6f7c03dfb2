// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command.h"
#include "cli/commands.h"

#include <array>

namespace kb::cli {

/// What connects units: overlaps, what is agreed about them, and gaps.
inline constexpr auto connectingCommands = [] {
    using namespace Qt::StringLiterals;
    return std::array{
        Command{"overlap run"_L1, ""_L1, QT_TRANSLATE_NOOP("Cli", "Computes which records overlap."),
                overlapRun},
        Command{"overlap list"_L1,
                "[--level sterk|waarschijnlijk|zwak] "
                "[--state nieuw|later|bevestigd|actie|klaar|weggelegd] [--limit N] [--disputed]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Shows the overlapping pairs with their reasons."), overlapList},
        Command{
            "overlap opportunities"_L1, "[--all] [--limit N] [--out FILE.pdf|.odt|.html]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Shows questions of several units that they can programme together."),
            overlapOpportunities, Needs::BankAndFonts},
        Command{
            "overlap matrix"_L1,
            "[--measure sterk|samen|afgesproken] [--inside] [--out FILE.svg|.pdf|.odt|.html] [--paper a4|a3]"_L1,
            QT_TRANSLATE_NOOP("Cli",
                              "Shows how much the questions of two units overlap, as a table or a picture."),
            overlapMatrixTable, Needs::BankAndFonts},
        Command{
            "overlap network"_L1,
            "[--level sterk|waarschijnlijk|zwak] [--out FILE.svg|.pdf|.odt|.html] [--paper a4|a3]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Shows the network of questions that overlap, as a table or a picture."),
            overlapNetwork, Needs::BankAndFonts},
        Command{"overlap explain"_L1, "UID UID"_L1, QT_TRANSLATE_NOOP("Cli", "Shows the sum of one score."),
                overlapExplain},
        Command{"overlap decide"_L1,
                "UID UID nieuw|later|bevestigd|actie|klaar|weggelegd [--reason zelfde_woord|ander_doel|...] "
                "[--remark TEXT] [--until DATE]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Keeps what you decide about a pair."), overlapDecide},
        Command{"overlap rule"_L1, "UID UID altijd|nooit|geen [--reason TEXT]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Shows a pair always or never, or as its level says again."),
                overlapRule},
        Command{"overlap add"_L1, "UID UID --reason TEXT"_L1,
                QT_TRANSLATE_NOOP("Cli", "Adds an overlap that a person sees and no run found."), overlapAdd},
        Command{"overlap second"_L1, "UID UID NAME"_L1,
                QT_TRANSLATE_NOOP("Cli", "Asks another user of the bank to judge a pair too."),
                overlapSecond},
        Command{"overlap propose"_L1, "UID UID"_L1,
                QT_TRANSLATE_NOOP("Cli", "Proposes to a unit to use what another has for its question."),
                overlapPropose},
        Command{"overlap introduce"_L1, "UID UID --out FILE.eml|.odt|.pdf|.html"_L1,
                QT_TRANSLATE_NOOP("Cli", "Writes to the units of both records of a confirmed overlap."),
                overlapIntroduce, Needs::BankAndFonts},
        Command{"overlap action"_L1,
                "add UID UID... --what TEXT --lead UNIT --due DATE [--kind samen_programmeren|...] "
                "[--others UNIT;...] [--research TITLE] [--meeting TITLE] | "
                "list [--status open|bezig|klaar|vervallen] [--late] | make UID [--stays UID] | "
                "begin UID | ready UID [--result TEXT] | lapse UID | "
                "answer UID akkoord|ander_voorstel|niet_akkoord [--text TEXT] | remind UID"_L1,
                QT_TRANSLATE_NOOP("Cli", "What units agree to do about an overlap or a group of questions."),
                overlapAction},
        Command{"overlap group"_L1,
                "name QUESTION [--name NAME] | meeting QUESTION [--title TITLE] | "
                "not-needed QUESTION --reason TEXT | needed QUESTION"_L1,
                QT_TRANSLATE_NOOP("Cli", "What you do with the group of questions that a question is in."),
                overlapGroup},
        Command{"overlap log"_L1,
                "[--about paar|groep|lacune|kaart|afspraak]... "
                "[--state nieuw|bevestigd|actie|klaar|weggelegd|altijd|nooit|niet_nodig|toch_nodig|mogelijk|"
                "vraag_gesteld|opgelost|geaccepteerd|geen_lacune|toch_lacune|andere_aard|"
                "aard_als_voorstel|opgeschreven|weggehaald|gemaakt|begonnen|vervallen|hervat|akkoord|"
                "ander_voorstel|niet_akkoord]... [--limit N]"_L1,
                QT_TRANSLATE_NOOP(
                    "Cli",
                    "Shows all that was decided about pairs, groups of questions, agreements and gaps: "
                    "who, when and why."),
                overlapLog},
        Command{"overlap lessons"_L1, "[--accept] [--set-back]"_L1,
                QT_TRANSLATE_NOOP("Cli",
                                  "Shows which levels were right, and what your decisions propose; takes the "
                                  "weights over, or sets them back."),
                overlapLessons},
        Command{"overlap ignore"_L1, "WORD"_L1,
                QT_TRANSLATE_NOOP("Cli", "Lets a word no longer count for overlap."), overlapIgnore},
        Command{"overlap count"_L1, "WORD"_L1,
                QT_TRANSLATE_NOOP("Cli", "Lets a word that was ignored count for overlap again."),
                overlapCount},
        Command{"overlap report"_L1,
                "--out FILE.pdf|.odt|.html [--form volledig|vergadering|dg|kort] [--unit CODE] "
                "[--without-dismissed] [UID UID]"_L1,
                QT_TRANSLATE_NOOP("Cli",
                                  "Writes the overlap report, or one pair of it; of the form dg without a "
                                  "unit a file for each unit."),
                overlapReportTo, Needs::BankAndFonts},
        Command{
            "overlap scan"_L1, "FILE [--format ID] [--out FILE.pdf|.odt|.html]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Compares the texts of a file with this bank, without importing them."),
            overlapScan, Needs::BankAndFonts},
        Command{"gaps list"_L1,
                "[--on DATE] [--kind G1|...|G10|synthese|context|verbinding|handmatig] "
                "[--nature absoluut|synthese|kwaliteit|veroudering|context|verbinding|benutting] "
                "[--state mogelijk|bevestigd|vraag_gesteld|opgelost|geaccepteerd] [--by place]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Shows what is not known, or known and not used, with the reason."),
                gapsList},
        Command{"gaps report"_L1, "[--on DATE] --out FILE.pdf|.odt|.html"_L1,
                QT_TRANSLATE_NOOP("Cli", "Writes the report about gaps."), gapsReport, Needs::BankAndFonts},
        Command{
            "gaps map"_L1,
            "[--rows begrip|dossier|eenheid|soort|sterkte|jaar|gebied|moment|doelgroep] "
            "[--columns soort|sterkte|jaar|gebied|moment|doelgroep|dossier|eenheid|thema] "
            "[--display sterkte|aantal|bollen|warmte|balken] "
            "[--out FILE.svg|.pdf|.odt|.html|.csv] [--paper a4|a3]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Shows what is studied beside what is asked, as a table or a picture."),
            gapsMap, Needs::BankAndFonts},
        Command{"gaps dismiss"_L1, "ROW --reason TEXT [--rows ROWS]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Says why a row of the map of gaps is no gap."), gapsDismiss},
        Command{"gaps restore"_L1, "ROW [--rows ROWS]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Lets a row of the map of gaps be a gap again."), gapsRestore},
        Command{"gaps decide"_L1,
                "UID KIND mogelijk|bevestigd|vraag_gesteld|opgelost|geaccepteerd [--reason TEXT] "
                "[--follow-up UID]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Keeps what you decide about a gap."), gapsDecide},
        Command{"gaps nature"_L1,
                "UID KIND absoluut|synthese|kwaliteit|veroudering|context|verbinding|benutting"_L1,
                QT_TRANSLATE_NOOP("Cli", "Says what a gap lacks, where the program proposes something else."),
                gapsNature},
        Command{"gaps add"_L1, "TITLE --why TEXT [--nature NATURE] [--about UID]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Writes down a gap that no rule finds."), gapsAdd},
        Command{"gaps remove"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Removes a gap that was written down."),
                gapsRemove},
        Command{"gaps keep"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Cli", "Keeps the gaps of today, to compare with later."), gapsKeep},
        Command{"gaps since"_L1, "DATE [--until DATE]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Says which gaps are new and which are gone since they were kept."),
                gapsSince},
    };
}();

} // namespace kb::cli
