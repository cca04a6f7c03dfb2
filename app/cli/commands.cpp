// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"

#include "cli/command.h"

#include <array>

namespace kb::cli {

namespace {

constexpr Command notBuilt(const char *name)
{
    return {QLatin1StringView(name), "", "", nullptr};
}

constexpr std::array known{
    Command{QLatin1StringView("bank new"), "FILE --unit CODE [--name NAME] [--example]",
            QT_TRANSLATE_NOOP("Cli", "Makes a bank; with --example it holds the fictitious example."),
            bankNew},
    Command{QLatin1StringView("bank info"), "", QT_TRANSLATE_NOOP("Cli", "Says what a bank holds."),
            bankInfo},
    Command{QLatin1StringView("bank check"), "",
            QT_TRANSLATE_NOOP("Cli", "Looks for damage and for differences between log, tables and index."),
            bankCheck},
    Command{QLatin1StringView("bank rebuild"), "",
            QT_TRANSLATE_NOOP("Cli", "Makes all tables and indexes anew from the log."), bankRebuild},
    Command{QLatin1StringView("bank history"), "UID",
            QT_TRANSLATE_NOOP("Cli", "Who changed what in a record."), bankHistory},
    Command{QLatin1StringView("bank undo"), "", QT_TRANSLATE_NOOP("Cli", "Takes back the last step."),
            bankUndo},
    Command{QLatin1StringView("bank redo"), "",
            QT_TRANSLATE_NOOP("Cli", "Does the step that was taken back again."), bankRedo},
    Command{QLatin1StringView("bank backup"), "TO",
            QT_TRANSLATE_NOOP("Cli", "Writes a checked copy of the log and the files."), bankBackup},
    Command{QLatin1StringView("bank restore"), "FROM",
            QT_TRANSLATE_NOOP("Cli", "Makes the bank of --bank from a backup; the file may not exist yet."),
            bankRestore},
    Command{QLatin1StringView("bank copy"), "TO",
            QT_TRANSLATE_NOOP("Cli", "Copies a bank whole, as a life of its own."), bankCopy},
    notBuilt("bank erase"),
    Command{QLatin1StringView("import"),
            "FILE... [--format F] [--map MAP.json] [--as study|question] [--dry-run] [--keep-doubles]",
            QT_TRANSLATE_NOOP("Cli", "Reads records from files: ris, bibtex, csljson, csv."), importFiles},
    Command{QLatin1StringView("export"), "[--format F] [--query Q] [--kind study|question] --out FILE",
            QT_TRANSLATE_NOOP("Cli", "Writes records to a file: ris, bibtex, csljson, csv."), exportRecords},
    Command{QLatin1StringView("convert"), "IN --to csljson",
            QT_TRANSLATE_NOOP("Cli", "Reads any format and prints CSL-JSON; needs no bank."), convertFile},
    Command{QLatin1StringView("search"), "QUERY [--kind K] [--limit N]",
            QT_TRANSLATE_NOOP("Cli", "Finds records, best first."), searchBank},
    Command{QLatin1StringView("overlap run"), "", QT_TRANSLATE_NOOP("Cli", "Computes which records overlap."),
            overlapRun},
    Command{QLatin1StringView("overlap list"), "[--level sterk|waarschijnlijk|zwak] [--limit N]",
            QT_TRANSLATE_NOOP("Cli", "Shows the overlapping pairs with their reasons."), overlapList},
    Command{QLatin1StringView("overlap explain"), "UID UID",
            QT_TRANSLATE_NOOP("Cli", "Shows the sum of one score."), overlapExplain},
    Command{QLatin1StringView("overlap decide"), "UID UID STATE [--reason R] [--remark TEXT]",
            QT_TRANSLATE_NOOP("Cli", "Keeps what you decide about a pair."), overlapDecide},
    Command{QLatin1StringView("overlap report"), "--out FILE.pdf|.odt|.html",
            QT_TRANSLATE_NOOP("Cli", "Writes the overlap report."), overlapReportTo, Needs::Fonts},
    Command{QLatin1StringView("print"), "KIND UID --out FILE.pdf|.odt|.html",
            QT_TRANSLATE_NOOP("Cli", "Writes the paper of one record."), printRecord, Needs::Fonts},
    Command{QLatin1StringView("demo"), "--out DIR",
            QT_TRANSLATE_NOOP("Cli", "Shows the program at work on the example, without a window."), demo,
            Needs::Fonts},
    Command{QLatin1StringView("question"), "add|list|show …",
            QT_TRANSLATE_NOOP("Cli", "Knowledge questions."), recordsOf<Kind::KnowledgeQuestion>},
    Command{QLatin1StringView("study"), "add|list|show …", QT_TRANSLATE_NOOP("Cli", "Studies."),
            recordsOf<Kind::Study>},
    Command{QLatin1StringView("dossier"), "add|list|show …", QT_TRANSLATE_NOOP("Cli", "Policy dossiers."),
            recordsOf<Kind::PolicyDossier>},
    Command{QLatin1StringView("concept"), "add|list|show …", QT_TRANSLATE_NOOP("Cli", "Concepts."),
            recordsOf<Kind::Concept>},
    Command{QLatin1StringView("institute"), "add|list|show …", QT_TRANSLATE_NOOP("Cli", "Institutes."),
            recordsOf<Kind::Institute>},
    Command{QLatin1StringView("person"), "add|list|show …", QT_TRANSLATE_NOOP("Cli", "Persons."),
            recordsOf<Kind::Person>},
    Command{QLatin1StringView("project"), "add|list|show …", QT_TRANSLATE_NOOP("Cli", "Research projects."),
            recordsOf<Kind::ResearchProject>},
    Command{QLatin1StringView("unit"), "add|list|show …", QT_TRANSLATE_NOOP("Cli", "Units."),
            recordsOf<Kind::Unit>},
    notBuilt("signal"),
    notBuilt("event"),
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

const Command *commandFor(const QStringList &words, qsizetype *length)
{
    for (const Command &command : known) {
        const QStringList name = QString(command.name).split(u' ');
        if (words.mid(0, name.size()) == name) {
            *length = name.size();
            return &command;
        }
    }
    return nullptr;
}

} // namespace kb::cli
