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
    Command{"print"_L1, "study|question|invitation|agenda|attendance|report UID --out FILE.pdf|.odt|.html"_L1,
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
    Command{"event import"_L1, "FILE.ics [--dry-run]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Reads events from a calendar file."), eventImport},
    Command{"event export"_L1, "--out FILE.ics [--query Q]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes events for a calendar program."), eventExport},
    Command{"event"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Events."), recordsOf<Kind::Event>},
    Command{"exploration"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Explorations."),
            recordsOf<Kind::Exploration>},
    Command{"unit"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Units."), recordsOf<Kind::Unit>},
    notBuilt("signal"),
    notBuilt("dedup"),
    notBuilt("gaps"),
    notBuilt("advice"),
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
