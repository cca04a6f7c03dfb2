// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"

#include "cli/command.h"

#include <array>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr auto OfRecords = "add --FIELD VALUE ... | list | show UID"_L1;

constexpr Command notBuilt(const char *name)
{
    return {QLatin1StringView(name), {}, "", nullptr, Needs::Nothing};
}

constexpr std::array known{
    Command{"bank new"_L1, "FILE [--unit CODE] [--name NAME] [--example]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes a bank; with --example it holds the fictitious example."),
            bankNew, Needs::Nothing},
    Command{"bank info"_L1, {}, QT_TRANSLATE_NOOP("Cli", "Says what a bank holds."), bankInfo},
    Command{"bank check"_L1,
            {},
            QT_TRANSLATE_NOOP("Cli", "Looks for damage and for differences between log, tables and index."),
            bankCheck},
    Command{"bank rebuild"_L1,
            {},
            QT_TRANSLATE_NOOP("Cli", "Makes all tables and indexes anew from the log."),
            bankRebuild},
    Command{"bank history"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Who changed what in a record."),
            bankHistory},
    Command{"bank undo"_L1, {}, QT_TRANSLATE_NOOP("Cli", "Takes back the last step."), bankUndo},
    Command{
        "bank redo"_L1, {}, QT_TRANSLATE_NOOP("Cli", "Does the step that was taken back again."), bankRedo},
    Command{"bank backup"_L1, "TO"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes a checked copy of the log and the files."), bankBackup},
    Command{"bank restore"_L1, "FROM"_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes the bank of --bank from a backup; the file may not exist yet."),
            bankRestore},
    Command{"bank copy"_L1, "TO"_L1, QT_TRANSLATE_NOOP("Cli", "Copies a bank whole, as a life of its own."),
            bankCopy},
    notBuilt("bank erase"),
    Command{"import"_L1,
            "FILE... [--format F] [--map MAP.json] [--as study|question] [--dry-run] [--keep-doubles]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Reads records from files: ris, bibtex, csljson, csv."), importFiles},
    Command{"export"_L1, "[--format F] [--query Q] [--kind study|question] --out FILE"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes records to a file: ris, bibtex, csljson, csv."), exportRecords},
    Command{"convert"_L1, "IN [--to csljson] [--format F]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Reads any format and prints CSL-JSON; needs no bank."), convertFile,
            Needs::Nothing},
    Command{"search"_L1, "QUERY [--kind K] [--limit N]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Finds records, best first."), searchBank},
    Command{"overlap run"_L1, {}, QT_TRANSLATE_NOOP("Cli", "Computes which records overlap."), overlapRun},
    Command{"overlap list"_L1, "[--level sterk|waarschijnlijk|zwak] [--limit N]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Shows the overlapping pairs with their reasons."), overlapList},
    Command{"overlap explain"_L1, "UID UID"_L1, QT_TRANSLATE_NOOP("Cli", "Shows the sum of one score."),
            overlapExplain},
    Command{
        "overlap decide"_L1,
        "UID UID nieuw|bevestigd|actie|klaar|weggelegd [--reason zelfde_woord|ander_doel|...] [--remark TEXT]"_L1,
        QT_TRANSLATE_NOOP("Cli", "Keeps what you decide about a pair."), overlapDecide},
    Command{"overlap report"_L1, "--out FILE.pdf|.odt|.html"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes the overlap report."), overlapReportTo, Needs::BankAndFonts},
    Command{"advice render"_L1, "UID [--version V] --out FILE.pdf|.odt|.html"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes an advice as it is, or a version of it as it was offered."),
            adviceRender, Needs::BankAndFonts},
    Command{"advice offer"_L1, "UID [--on DATE]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Offers an advice and freezes its paper."), adviceOffer,
            Needs::BankAndFonts},
    Command{"advice decide"_L1, "UID overgenomen|deels|niet|opgevolgd [--on DATE] [--note TEXT]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Keeps what the reader of an advice decided."), adviceDecide},
    Command{"advice consult"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Starts the consultation on an advice."),
            adviceConsult},
    Command{"advice revise"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Begins a new version of an advice that was offered."), adviceRevise},
    Command{"advice withdraw"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Takes an advice back from its reader."),
            adviceWithdraw},
    Command{"advice from"_L1, "EXPLORATION"_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes an advice of what an exploration found."), adviceFrom},
    Command{"advice check"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Says what the evidence of an advice asks attention for."), adviceCheck},
    Command{"print"_L1, "study|question|advice UID --out FILE.pdf|.odt|.html"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes the paper of one record."), printRecord, Needs::BankAndFonts},
    Command{"demo"_L1, "--out DIR"_L1,
            QT_TRANSLATE_NOOP("Cli", "Shows the program at work on the example, without a window."), demo,
            Needs::Fonts},
    Command{"question"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Knowledge questions."),
            recordsOf<Kind::KnowledgeQuestion>},
    Command{"study"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Studies."), recordsOf<Kind::Study>},
    Command{"dossier"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Policy dossiers."),
            recordsOf<Kind::PolicyDossier>},
    Command{"concept"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Concepts."), recordsOf<Kind::Concept>},
    Command{"institute"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Institutes."), recordsOf<Kind::Institute>},
    Command{"person"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Persons."), recordsOf<Kind::Person>},
    Command{"project"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Research projects."),
            recordsOf<Kind::ResearchProject>},
    Command{"advice"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Advices."), recordsOf<Kind::Advice>},
    Command{"statement"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Statements in the evidence of an advice."),
            recordsOf<Kind::AdviceStatement>},
    Command{"citation"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Sources of a statement or an advice."),
            recordsOf<Kind::Citation>},
    Command{"consultation"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Who was consulted about an advice."),
            recordsOf<Kind::Consultation>},
    Command{"unit"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Units."), recordsOf<Kind::Unit>},
    notBuilt("signal"),
    notBuilt("event"),
    notBuilt("dedup"),
    notBuilt("gaps"),
    notBuilt("package"),
    notBuilt("site"),
};

} // namespace

std::span<const Command> commands()
{
    return known;
}

const Command *commandFor(const QStringList &words)
{
    const auto found = std::ranges::find_if(known, [&](const Command &command) {
        const QStringList name = QString(command.name).split(u' ');
        return words.mid(0, name.size()) == name;
    });
    return found == known.end() ? nullptr : &*found;
}

} // namespace kb::cli
