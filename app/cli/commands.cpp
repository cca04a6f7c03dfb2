// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"

#include "cli/command.h"

#include <array>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr auto OfRecords =
    "add --FIELD VALUE ... | edit UID --FIELD VALUE ... | list [--FIELD VALUE ...] | show UID | remove UID | "
    "check UID"_L1;

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
    Command{
        "import"_L1,
        "FILE... [--format F] [--map MAP.json] [--as study|question] [--dry-run] [--keep-doubles] "
        "[--fill-doubles] [--doubles LINE:new|same|skip;...] [--share eigen_dg|intern_bzk|openbaar] [--dossier UID]"_L1,
        QT_TRANSLATE_NOOP("Cli", "Reads records from files: ris, bibtex, csljson, csv."), importFiles},
    Command{"export"_L1, "[UID...] [--format F] [--query Q] [--kind study|question] --out FILE"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes records to a file: ris, bibtex, csljson, csv."), exportRecords},
    Command{"convert"_L1, "IN [--to csljson] [--format F]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Reads any format and prints CSL-JSON; needs no bank."), convertFile,
            Needs::Nothing},
    Command{"search"_L1, "QUERY [--kind K] [--limit N]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Finds records, best first."), searchBank},
    Command{"overlap run"_L1, {}, QT_TRANSLATE_NOOP("Cli", "Computes which records overlap."), overlapRun},
    Command{"overlap list"_L1, "[--level sterk|waarschijnlijk|zwak] [--limit N]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Shows the overlapping pairs with their reasons."), overlapList},
    Command{"overlap opportunities"_L1, "[--limit N] [--out FILE.pdf|.odt|.html]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Shows the questions of several units that can be programmed together."),
            overlapOpportunities, Needs::BankAndFonts},
    Command{"overlap explain"_L1, "UID UID"_L1, QT_TRANSLATE_NOOP("Cli", "Shows the sum of one score."),
            overlapExplain},
    Command{
        "overlap decide"_L1,
        "UID UID nieuw|bevestigd|actie|klaar|weggelegd [--reason zelfde_woord|ander_doel|...] [--remark TEXT]"_L1,
        QT_TRANSLATE_NOOP("Cli", "Keeps what you decide about a pair."), overlapDecide},
    Command{"overlap lessons"_L1,
            {},
            QT_TRANSLATE_NOOP("Cli", "Shows which levels were right, and what your decisions propose."),
            overlapLessons},
    Command{"overlap ignore"_L1, "WORD"_L1,
            QT_TRANSLATE_NOOP("Cli", "Lets a word no longer count for overlap."), overlapIgnore},
    Command{"overlap count"_L1, "WORD"_L1,
            QT_TRANSLATE_NOOP("Cli", "Lets a word that was ignored count for overlap again."), overlapCount},
    Command{"overlap report"_L1, "--out FILE.pdf|.odt|.html"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes the overlap report."), overlapReportTo, Needs::BankAndFonts},
    Command{"advice render"_L1, "UID [--frozen VERSION] --out FILE.pdf|.odt|.html"_L1,
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
    Command{"advice from"_L1, "EXPLORATION [--into UID]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes an advice of what an exploration found, or adds it to one."),
            adviceFrom},
    Command{"advice check"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Says what the evidence of an advice asks attention for."), adviceCheck},
    Command{"advice pages"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Says how many pages an advice takes, and what is too long."),
            advicePages, Needs::BankAndFonts},
    Command{"advice uses"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes down that the studies that an advice cites were used in it."),
            adviceUses},
    Command{"print"_L1,
            "study|question|dossier|bulletin|advice|"
            "invitation|agenda|attendance|badges|report UID --out FILE.pdf|.odt|.html"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes the paper of one record."), printRecord, Needs::BankAndFonts},
    Command{"link remove"_L1, "UID UID [--as WAY]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Takes a link between two records away."), unlinkRecords},
    Command{"link"_L1, "UID UID [--as WAY] [--note TEXT]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Links two records: as an answer, a meaning, part of, see also …"),
            linkRecords},
    Command{"links"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Everything that is linked with a record."),
            showLinks},
    Command{"today"_L1, "[--scope own_dossiers|own_unit|all] [--out FILE.pdf|.odt|.html]"_L1,
            QT_TRANSLATE_NOOP("Cli", "What asks for attention today, on screen or on paper."), todayLines,
            Needs::BankAndFonts},
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
    Command{"contact"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Contact moments."),
            recordsOf<Kind::ContactMoment>},
    Command{"project"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Research projects."),
            recordsOf<Kind::ResearchProject>},
    Command{"advice"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Advices."), recordsOf<Kind::Advice>},
    Command{"statement"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Statements in the evidence of an advice."),
            recordsOf<Kind::AdviceStatement>},
    Command{
        "citation add"_L1, "--cited_in UID --target UID [--locator PAGE] [--FIELD VALUE ...]"_L1,
        QT_TRANSLATE_NOOP("Cli", "Cites a source in a statement or an advice, and says what to think of."),
        citationAdd},
    Command{"citation"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Sources of a statement or an advice."),
            recordsOf<Kind::Citation>},
    Command{"consultation"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Who was consulted about an advice."),
            recordsOf<Kind::Consultation>},
    Command{"event copy"_L1, "UID [--FIELD VALUE ...] [--with-people]"_L1,
            QT_TRANSLATE_NOOP(
                "Cli", "Makes an event like another one: with its programme, and its people on request."),
            eventCopy},
    Command{"event checklist"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Gives an event the tasks of the checklist of its kind that it lacks."),
            eventChecklist},
    Command{"event import"_L1, "FILE.ics [--dry-run]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Reads events from a calendar file."), eventImport},
    Command{"event export"_L1, "[UID...] --out FILE.ics [--query Q]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes events for a calendar program."), eventExport},
    Command{"agenda times"_L1, "EVENT"_L1,
            QT_TRANSLATE_NOOP("Cli", "The programme of an event with the times that follow from it."),
            agendaTimes},
    Command{"agenda move"_L1, "UID up|down"_L1,
            QT_TRANSLATE_NOOP("Cli", "Moves a part of a programme one place."), agendaMove},
    Command{"agenda"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Parts of the programme of an event."),
            recordsOf<Kind::AgendaItem>},
    Command{"participant add"_L1,
            "--event UID --person UID|--name NAME [--FIELD VALUE ...] [--despite REASON]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Asks somebody to an event, and says what to think of."),
            participantAdd},
    Command{"participant"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Who is asked to an event."),
            recordsOf<Kind::Participant>},
    Command{"insight question"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes a knowledge question of an insight."), insightQuestion},
    Command{"insight signal"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Makes a signal of an insight."),
            insightSignal},
    Command{"insight"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "What came out of an event."),
            recordsOf<Kind::Insight>},
    Command{"event"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Events."), recordsOf<Kind::Event>},
    Command{"exploration"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Explorations."),
            recordsOf<Kind::Exploration>},
    Command{"approach"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Approaches, with what studies found."),
            recordsOf<Kind::Approach>},
    Command{"finding"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "What studies found about an approach."),
            recordsOf<Kind::Finding>},
    Command{"lesson"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Lessons."), recordsOf<Kind::Lesson>},
    Command{"use"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Where knowledge was used."),
            recordsOf<Kind::UseRecord>},
    Command{"task"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Tasks."), recordsOf<Kind::Task>},
    Command{"milestone"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Decision moments of a dossier."),
            recordsOf<Kind::DossierMilestone>},
    Command{"attachment"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Files and links of a record."),
            recordsOf<Kind::Attachment>},
    Command{"note"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Notes."), recordsOf<Kind::Note>},
    Command{"collection"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Selections of studies."),
            recordsOf<Kind::Collection>},
    Command{"unit"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Units."), recordsOf<Kind::Unit>},
    Command{"signal fetch"_L1, "FEED.xml..."_L1,
            QT_TRANSLATE_NOOP("Cli", "Reads news feeds (RSS, Atom) into the inbox."), signalFetch},
    Command{"signal note"_L1, "TITLE [--source ADDRESS|PAPER|NAME] [--arena politiek|...]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Notes down a signal."), signalNote},
    Command{"signal assess"_L1, "UID [--impact 1-5] [--likelihood 1-5] [--horizon 0_1|1_4|4_10|na_10]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Says how large and likely a signal is, and when."), signalAssess},
    Command{"signal link"_L1, "UID DOSSIER --meaning TEXT [--relevance 1-3] [--proposal TEXT]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Links a signal to a dossier with what it means for it."), signalLink},
    Command{"signal follow"_L1,
            "UID vraag|taak|bijeenkomst|verkenning|advies|project|geen_actie [--title TEXT] [--due DATE] "
            "[--existing UID]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes what a signal leads to, or links to what is there."),
            signalFollow},
    Command{"signal finish"_L1, "UID --result TEXT"_L1,
            QT_TRANSLATE_NOOP("Cli", "Reports a signal as handled."), signalFinish},
    Command{"signal set-aside"_L1, "UID --reason TEXT"_L1, QT_TRANSLATE_NOOP("Cli", "Sets a signal aside."),
            signalSetAside},
    Command{"signal radar"_L1, "[--query Q] [--out FILE.pdf|.odt|.html] [--paper a4|a3]"_L1,
            QT_TRANSLATE_NOOP("Cli", "The signals of the radar as a table, heaviest first."),
            signalRadarTable, Needs::BankAndFonts},
    Command{"signal"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Signals."), recordsOf<Kind::Signal>},
    Command{"bulletin compose"_L1, "UID... [--title TEXT]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Puts studies, signals, lessons or meetings in the draft bulletin."),
            bulletinCompose},
    Command{"bulletin settle"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Settles a bulletin."), bulletinSettle},
    Command{"bulletin issue"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Issues a bulletin with the next number of the year."), bulletinIssue},
    Command{"bulletin correct"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Begins a corrected version of an issue."), bulletinCorrect},
    Command{"bulletin feed"_L1, "UID --out FILE.xml"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes the pieces of a bulletin as RSS."), bulletinFeedTo},
    Command{"bulletin"_L1, OfRecords, QT_TRANSLATE_NOOP("Cli", "Bulletins."), recordsOf<Kind::Bulletin>},
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
