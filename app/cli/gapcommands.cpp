// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/gaplines.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/gapreportjob.h"
#include "jobs/gapsnapshots.h"
#include "jobs/writtengaps.h"
#include "print/savedocument.h"
#include "report/gapwords.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

/// The day of `--on`, today without it; invalid when it is no day.
QDate dayAsked(const Session &session)
{
    const Arguments &arguments = session.arguments();
    return arguments.has(u"on"_s) ? QDate::fromString(arguments.value(u"on"_s), Qt::ISODate)
                                  : session.clock()().date();
}

/// The code that an option gives, nothing without it; empty when it is no code.
template <typename E> std::optional<QList<E>> givenCodes(const Session &session, const QString &option)
{
    if (!session.arguments().has(option))
        return QList<E>();
    const auto value = fromCode<E>(session.arguments().value(option));
    return value ? std::optional(QList<E>{*value}) : std::nullopt;
}

/// What the options of `gaps list` say; empty when they say what cannot be.
std::optional<GapQuery> gapsAsked(const Session &session)
{
    const Arguments &arguments = session.arguments();
    const QDate on = dayAsked(session);
    const auto kinds = givenCodes<GapKind>(session, u"kind"_s);
    const auto natures = givenCodes<GapNature>(session, u"nature"_s);
    const auto states = givenCodes<GapState>(session, u"state"_s);
    const ListSorting sorting{.key = arguments.value(u"by"_s)};
    const bool isKnownOrder = !arguments.has(u"by"_s) || sorting.key == u"place";
    if (!on.isValid() || !kinds || !natures || !states || !isKnownOrder || !arguments.words().isEmpty())
        return std::nullopt;
    return GapQuery{
        .on = on, .kinds = *kinds, .natures = *natures, .units = {}, .states = *states, .sorting = sorting};
}

/// Each with the studies that come near. Those that are settled are read by who asks for their state, or for
/// JSON.
Result<> printGaps(Session &session, Bank &bank, const QList<GapLine> &gaps, const QList<GapState> &states)
{
    LiveOverlaps overlaps;
    EvidenceOfGaps looking(overlaps, bank);
    for (const GapLine &gap : gaps) {
        const auto evidence = looking.of(gap);
        if (!evidence)
            return evidence.error();
        if (session.isJson())
            session.print(jsonOfGap(gap, *evidence));
        else if (!states.isEmpty() || !isSettled(gap.state()))
            printGap(session, gap, *evidence);
    }
    if (looking.left() > 0)
        session.say(Cli::tr("There are many studies without use. For %1 of these no studies that resemble "
                            "them were looked for.")
                        .arg(looking.left()));
    return {};
}

Result<GapLine> gapOf(Bank &bank, GapKind kind, const Uid &record)
{
    const auto gaps = GapList(bank).gaps({.on = {}, .kinds = {kind}, .units = {}, .states = {}});
    if (!gaps)
        return gaps.error();
    for (const GapLine &gap : *gaps) {
        if (gap.gap.record == record)
            return gap;
    }
    return Error{Error::Code::NotFound, textOf(record)};
}

/// Which gap there is not; or what else went wrong.
ExitCode failToFind(Session &session, Bank &bank, GapKind kind, const Error &error)
{
    const auto lines = headlines(bank.context().db, {session.uid(0)});
    if (error.code != Error::Code::NotFound || !lines || !lines->contains(session.uid(0)))
        return session.fail(error);
    session.say(Cli::tr("%1 has no gap of the kind %2: “%3”.")
                    .arg(nameOf(lines->value(session.uid(0))), QString(codeOf(kind)), label(kind)));
    return ExitCode::Failed;
}

/// Empty when it is none, or when what the state asks for is not said.
std::optional<GapVerdict> givenVerdict(const Arguments &arguments)
{
    const auto state = fromCode<GapState>(arguments.word(2));
    if (!state)
        return {};
    const GapVerdict verdict{.state = *state,
                             .reason = arguments.value(u"reason"_s).trimmed(),
                             .followUp = Uid(arguments.value(u"follow-up"_s))};
    const bool isExplained = *state != GapState::Geaccepteerd || !verdict.reason.isEmpty();
    const bool asksForFollowUp = *state == GapState::VraagGesteld || arguments.has(u"follow-up"_s);
    return isExplained && (!asksForFollowUp || !verdict.followUp.isNull()) ? std::optional(verdict)
                                                                           : std::nullopt;
}

} // namespace

ExitCode gapsList(Session &session)
{
    const auto asked = gapsAsked(session);
    if (!asked)
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto gaps = GapList(*bank).gaps(*asked);
    if (!gaps)
        return session.fail(gaps.error());
    const auto printed = printGaps(session, *bank, *gaps, asked->states);
    if (!printed)
        return session.fail(printed.error());
    if (gaps->isEmpty() && !session.isJson())
        session.print(Cli::tr("No gaps were found."));
    return ExitCode::Done;
}

ExitCode gapsReport(Session &session)
{
    const QDate on = dayAsked(session);
    if (!on.isValid() || !namesAPaper(session) || !session.arguments().words().isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    LiveOverlaps overlaps;
    const auto content = gapReportContent(overlaps, *bank, on, paperLanguage());
    if (!content)
        return session.fail(content.error());
    return session.outcome(print::saveDocument(gapReport(*content), session.arguments().value(u"out"_s)));
}

ExitCode gapsDecide(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto kind = fromCode<GapKind>(arguments.word(1));
    const auto verdict = givenVerdict(arguments);
    if (session.uid(0).isNull() || !kind || !verdict || arguments.words().size() != 3)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto gap = gapOf(*bank, *kind, session.uid(0));
    if (!gap)
        return failToFind(session, *bank, *kind, gap.error());
    LiveOverlaps overlaps;
    return session.outcome(decideOnEvidence(overlaps, *bank, *gap, *verdict));
}

ExitCode gapsNature(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto kind = fromCode<GapKind>(arguments.word(1));
    const auto nature = fromCode<GapNature>(arguments.word(2));
    if (session.uid(0).isNull() || !kind || !nature || arguments.words().size() != 3)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto gap = gapOf(*bank, *kind, session.uid(0));
    if (!gap)
        return failToFind(session, *bank, *kind, gap.error());
    return session.outcome(GapNatures(*bank).state(gap->gap, *nature, nameOf(gap->line)));
}

ExitCode gapsAdd(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto natures = givenCodes<GapNature>(session, u"nature"_s);
    const Uid about(arguments.value(u"about"_s));
    const bool isAboutNothing = arguments.has(u"about"_s) && about.isNull();
    const NewGap gap{.title = arguments.word(0),
                     .why = arguments.value(u"why"_s),
                     .nature = natures ? natures->value(0, GapNature::Absent) : GapNature::Absent,
                     .about = about};
    if (!natures || isAboutNothing || gap.why.trimmed().isEmpty() || arguments.words().size() != 1)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto written = WrittenGaps(*bank).add(gap);
    if (!written)
        return session.fail(written.error());
    if (session.isJson())
        session.print(QJsonObject{{u"uid"_s, textOf(*written)}});
    else
        session.print(textOf(*written));
    return ExitCode::Done;
}

ExitCode gapsRemove(Session &session)
{
    if (session.uid(0).isNull() || session.arguments().words().size() != 1)
        return session.wrongUse();
    const auto bank = session.openBank();
    return bank ? session.outcome(WrittenGaps(*bank).remove(session.uid(0))) : ExitCode::Failed;
}

ExitCode gapsKeep(Session &session)
{
    if (!session.arguments().words().isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto kept = GapSnapshots(*bank).keep();
    return kept ? ExitCode::Done : session.fail(kept.error());
}

} // namespace kb::cli
