// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"

#include "cli/command.h"
#include "cli/connectingcommands.h"

#include <algorithm>
#include <array>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr auto OfRecords =
    "add --FIELD VALUE ... | edit UID --FIELD VALUE ... | list [--FIELD VALUE ...] | show UID | remove UID | "
    "check UID"_L1;

template <Kind kind> constexpr Command records(QLatin1StringView name, const char *what)
{
    return {name, OfRecords, what, recordsOf<kind>};
}

constexpr Command notBuilt(const char *name)
{
    return {QLatin1StringView(name), {}, "", nullptr, Needs::Nothing};
}

template <size_t One, size_t Other>
constexpr auto joined(const std::array<Command, One> &one, const std::array<Command, Other> &other)
{
    std::array<Command, One + Other> all{};
    std::ranges::copy(other, std::ranges::copy(one, all.begin()).out);
    return all;
}

constexpr std::array keepingCommands{
    Command{"bank new"_L1, "FILE [--unit CODE] [--name NAME] [--example]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes a bank; with --example it holds the fictitious example."),
            bankNew, Needs::Fonts},
    Command{"bank info"_L1, ""_L1, QT_TRANSLATE_NOOP("Cli", "Says what a bank holds."), bankInfo},
    Command{"bank check"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Cli", "Looks for damage and for differences between log, tables and index."),
            bankCheck},
    Command{"bank rebuild"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes all tables and indexes anew from the log."), bankRebuild},
    Command{"bank history"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Who changed what in a record."),
            bankHistory},
    Command{"bank undo"_L1, ""_L1, QT_TRANSLATE_NOOP("Cli", "Takes back the last step."), bankUndo},
    Command{"bank redo"_L1, ""_L1, QT_TRANSLATE_NOOP("Cli", "Does the step that was taken back again."),
            bankRedo},
    Command{"bank backup"_L1, "TO"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes a checked copy of the log and the files."), bankBackup},
    Command{"bank restore"_L1, "FROM"_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes the bank of --bank from a backup; the file may not exist yet."),
            bankRestore},
    Command{"bank copy"_L1, "TO"_L1,
            QT_TRANSLATE_NOOP("Cli", "Copies a whole bank; the copy goes its own way."), bankCopy},
    notBuilt("bank erase"),
    Command{"import"_L1,
            "FILE... [--format F] [--map MAP.json] [--as study|question] [--dry-run] [--keep-doubles] "
            "[--fill-doubles] [--doubles LINE:new|same|skip;...] [--share eigen_dg|intern_bzk|openbaar] "
            "[--dossier UID] [--collection UID] [--concept UID]..."_L1,
            QT_TRANSLATE_NOOP("Cli", "Reads records from files: ris, bibtex, csljson, csv."), importFiles},
    Command{"export"_L1, "[UID...] [--format F] [--query Q] [--kind study|question] --out FILE"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes records to a file: ris, bibtex, csljson, csv, ods."),
            exportRecords},
    Command{"convert"_L1, "IN [--to csljson] [--format F]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Reads any format and prints CSL-JSON; needs no bank."), convertFile,
            Needs::Nothing},
    Command{"search"_L1, "QUERY [--kind K] [--limit N]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Finds records, best first."), searchBank},
    Command{"advice render"_L1,
            "UID [--frozen VERSION] [--citations nummers|auteur_jaar|noten] --out FILE.pdf|.odt|.html"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes advice as it is, or a version of it as it was offered."),
            adviceRender, Needs::BankAndFonts},
    Command{"advice offer"_L1, "UID [--on DATE]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Offers advice and freezes its paper."), adviceOffer,
            Needs::BankAndFonts},
    Command{"advice decide"_L1, "UID overgenomen|deels|niet|opgevolgd [--on DATE] [--note TEXT]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Keeps what the reader of advice decided."), adviceDecide},
    Command{"advice consult"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Starts the consultation on advice."),
            adviceConsult},
    Command{"advice revise"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Begins a new version of advice that was offered."), adviceRevise},
    Command{"advice withdraw"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Takes advice back from its reader."),
            adviceWithdraw},
    Command{"advice from"_L1, "EXPLORATION [--into UID]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes advice of what an exploration found, or adds to it."),
            adviceFrom},
    Command{"advice check"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Says what needs attention in the evidence of advice."), adviceCheck},
    Command{"advice pages"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Says how many pages advice takes, and what is too long."), advicePages,
            Needs::BankAndFonts},
    Command{"advice uses"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes down that the studies that advice cites were used in it."),
            adviceUses},
    Command{"print"_L1,
            "study|question|dossier|person|bulletin|advice|approach|exploration|"
            "invitation|invitations|agenda|attendance|badges|report|notice UID "
            "--out FILE.pdf|.odt|.html|.txt"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes the paper of one record."), printRecord, Needs::BankAndFonts},
    Command{"link remove"_L1, "UID UID [--as WAY]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Removes a link between two records."), unlinkRecords},
    Command{"link"_L1, "UID UID [--as WAY] [--note TEXT]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Links two records: as an answer, a meaning, part of, see also …"),
            linkRecords},
    Command{"links"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Everything that is linked with a record."),
            showLinks},
    Command{"today"_L1, "[--scope own_dossiers|own_unit|all] [--out FILE.pdf|.odt|.html]"_L1,
            QT_TRANSLATE_NOOP("Cli", "What needs attention today, on screen or on paper."), todayLines,
            Needs::BankAndFonts},
    Command{"demo"_L1, "--out DIR"_L1,
            QT_TRANSLATE_NOOP("Cli", "Shows the program at work on the example, without a window."), demo,
            Needs::Fonts},
    records<Kind::KnowledgeQuestion>("question"_L1, QT_TRANSLATE_NOOP("Cli", "Knowledge questions.")),
    records<Kind::Study>("study"_L1, QT_TRANSLATE_NOOP("Cli", "Studies.")),
    records<Kind::PolicyDossier>("dossier"_L1, QT_TRANSLATE_NOOP("Cli", "Policy dossiers.")),
    records<Kind::Concept>("concept"_L1, QT_TRANSLATE_NOOP("Cli", "Concepts.")),
    Command{"institute merge"_L1, "UID INTO [--take FIELD;...] [--keep FIELD;...]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Lets an institute go into the one that it turned out to be."),
            instituteMerge},
    records<Kind::Institute>("institute"_L1, QT_TRANSLATE_NOOP("Cli", "Institutes.")),
    Command{"person anonymise"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Erases the name and the contact data of a person for good."),
            personAnonymise},
    Command{"person merge"_L1, "UID INTO [--take FIELD;...] [--keep FIELD;...]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Lets a person go into the one that it turned out to be."), personMerge},
    records<Kind::Person>("person"_L1, QT_TRANSLATE_NOOP("Cli", "Persons.")),
    records<Kind::ContactMoment>("contact"_L1, QT_TRANSLATE_NOOP("Cli", "Contact moments.")),
    records<Kind::ResearchProject>("project"_L1, QT_TRANSLATE_NOOP("Cli", "Research projects.")),
    records<Kind::Advice>("advice"_L1, QT_TRANSLATE_NOOP("Cli", "Advice.")),
    records<Kind::AdviceStatement>("statement"_L1,
                                   QT_TRANSLATE_NOOP("Cli", "Arguments in the evidence of advice.")),
    Command{"citation add"_L1, "--cited_in UID --target UID [--locator PAGE] [--FIELD VALUE ...]"_L1,
            QT_TRANSLATE_NOOP("Cli",
                              "Cites a source in an argument or in advice, and says what to keep in mind."),
            citationAdd},
    records<Kind::Citation>("citation"_L1, QT_TRANSLATE_NOOP("Cli", "Sources of an argument or of advice.")),
    records<Kind::Consultation>("consultation"_L1,
                                QT_TRANSLATE_NOOP("Cli", "Who was consulted about advice.")),
    Command{"event copy"_L1, "UID [--FIELD VALUE ...] [--with-people]"_L1,
            QT_TRANSLATE_NOOP(
                "Cli", "Makes an event like another one: with its programme, and its people on request."),
            eventCopy},
    Command{"event checklist"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Gives an event the tasks of the checklist of its kind that it lacks."),
            eventChecklist},
    Command{"event calendar"_L1,
            "[--month YYYY-MM|--week YYYY-MM-DD] [--events-only] [--out FILE.svg|.pdf|.odt|.html] "
            "[--paper a4|a3]"_L1,
            QT_TRANSLATE_NOOP("Cli", "A month or a week of the calendar: this month when none is given."),
            eventCalendar, Needs::BankAndFonts},
    Command{"event import"_L1, "FILE.ics [--dry-run]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Reads events from a calendar file."), eventImport},
    Command{"event export"_L1, "[UID...] --out FILE.ics [--query Q]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes events for a calendar program."), eventExport},
    Command{"agenda times"_L1, "EVENT"_L1,
            QT_TRANSLATE_NOOP("Cli", "The programme of an event with the times that follow from it."),
            agendaTimes},
    Command{"agenda move"_L1, "UID up|down"_L1,
            QT_TRANSLATE_NOOP("Cli", "Moves a part of a programme one place."), agendaMove},
    records<Kind::AgendaItem>("agenda"_L1, QT_TRANSLATE_NOOP("Cli", "Parts of the programme of an event.")),
    Command{"participant add"_L1,
            "--event UID --person UID|--name NAME [--FIELD VALUE ...] [--despite REASON]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Puts somebody on the list of an event, and says what to keep in mind."),
            participantAdd},
    records<Kind::Participant>("participant"_L1, QT_TRANSLATE_NOOP("Cli", "Who has been asked to an event.")),
    Command{"insight question"_L1, "UID"_L1,
            QT_TRANSLATE_NOOP("Cli", "Makes a knowledge question of an insight."), insightQuestion},
    Command{"insight signal"_L1, "UID"_L1, QT_TRANSLATE_NOOP("Cli", "Makes a signal of an insight."),
            insightSignal},
    records<Kind::Insight>("insight"_L1, QT_TRANSLATE_NOOP("Cli", "What came out of an event.")),
    records<Kind::Event>("event"_L1, QT_TRANSLATE_NOOP("Cli", "Events.")),
    records<Kind::Exploration>("exploration"_L1, QT_TRANSLATE_NOOP("Cli", "Explorations.")),
    Command{"approach report"_L1, "[--query Q] --out FILE.pdf|.odt|.html"_L1,
            QT_TRANSLATE_NOOP("Cli", "Writes what works and what does not, as studies found."),
            approachReport, Needs::BankAndFonts},
    records<Kind::Approach>("approach"_L1, QT_TRANSLATE_NOOP("Cli", "Approaches, with what studies found.")),
    records<Kind::Finding>("finding"_L1, QT_TRANSLATE_NOOP("Cli", "What studies found about an approach.")),
    records<Kind::Lesson>("lesson"_L1, QT_TRANSLATE_NOOP("Cli", "Lessons.")),
    records<Kind::UseRecord>("use"_L1, QT_TRANSLATE_NOOP("Cli", "Where knowledge was used.")),
    records<Kind::OverlapAction>("action"_L1, QT_TRANSLATE_NOOP("Cli", "What was agreed about overlaps.")),
    records<Kind::Task>("task"_L1, QT_TRANSLATE_NOOP("Cli", "Tasks.")),
    records<Kind::CommitteeMember>(
        "member"_L1,
        QT_TRANSLATE_NOOP("Cli", "Members of supervisory committees, and places still to be named.")),
    records<Kind::DossierMilestone>("milestone"_L1,
                                    QT_TRANSLATE_NOOP("Cli", "Decision moments of a dossier.")),
    records<Kind::Attachment>("attachment"_L1, QT_TRANSLATE_NOOP("Cli", "Files and links of a record.")),
    records<Kind::Note>("note"_L1, QT_TRANSLATE_NOOP("Cli", "Notes.")),
    records<Kind::Collection>("collection"_L1, QT_TRANSLATE_NOOP("Cli", "Collections of studies.")),
    records<Kind::ExternalBank>("external-bank"_L1, QT_TRANSLATE_NOOP("Cli", "Knowledge banks of others.")),
    records<Kind::Unit>("unit"_L1, QT_TRANSLATE_NOOP("Cli", "Units.")),
    Command{"signal fetch"_L1, "FEED.xml..."_L1,
            QT_TRANSLATE_NOOP("Cli", "Reads news feeds (RSS, Atom) into the inbox."), signalFetch},
    Command{"signal note"_L1, "TITLE [--source ADDRESS|PAPER|NAME] [--arena politiek|...]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Notes down a signal."), signalNote},
    Command{"signal assess"_L1, "UID [--impact 1-5] [--likelihood 1-5] [--horizon 0_1|1_4|4_10|na_10]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Says how large and likely a signal is, and when."), signalAssess},
    Command{"signal verdict"_L1, "UID van_belang|niet_van_belang|later [--reason TEXT]"_L1,
            QT_TRANSLATE_NOOP("Cli", "Says whether a signal of another unit matters to this one."),
            signalVerdict},
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
    Command{"signal radar"_L1, "[--query Q] [--out FILE.svg|.pdf|.odt|.html] [--paper a4|a3]"_L1,
            QT_TRANSLATE_NOOP("Cli", "The signals of the radar as a table, heaviest first."),
            signalRadarTable, Needs::BankAndFonts},
    records<Kind::Signal>("signal"_L1, QT_TRANSLATE_NOOP("Cli", "Signals.")),
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
    records<Kind::Bulletin>("bulletin"_L1, QT_TRANSLATE_NOOP("Cli", "Bulletins.")),
    notBuilt("dedup"),
    notBuilt("package"),
    notBuilt("site"),
};

constexpr auto known = joined(keepingCommands, connectingCommands);

} // namespace

std::span<const Command> commands()
{
    return known;
}

} // namespace kb::cli
