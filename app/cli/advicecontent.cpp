// SPDX-License-Identifier: EUPL-1.2
// What stands in an advice: where it comes from, what is wrong about its sources, and how long it is.
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/recordverbs.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/adviceofexploration.h"
#include "jobs/adviceoffer.h"
#include "jobs/advicepaperjob.h"
#include "jobs/advicepoints.h"
#include "print/paperpages.h"
#include "wording/attentiontext.h"

#include <QLocale>

#include <cmath>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int MostPages = 2;

constexpr std::array pointCodes{"no_source"_L1, "withdrawn"_L1,    "replaced"_L1,  "in_trash"_L1,
                                "old"_L1,       "contradicted"_L1, "not_public"_L1};

QJsonObject jsonOf(const AdvicePoint &point)
{
    return {{u"point"_s, pointCodes[size_t(point.what)]},
            {u"source"_s, point.source},
            {u"statement"_s, point.statement},
            {u"text"_s, attentionText(point)}};
}

/// The advice that is made of the exploration, or the one of --into with what it did not have yet.
Result<Uid> filled(Bank &bank, Write &write, const Uid &exploration, const Uid &into)
{
    if (into.isNull())
        return adviceOfExploration(bank, write, exploration);
    const auto added = addInsights(bank, write, into, exploration);
    return added ? Result<Uid>(into) : added.error();
}

/// What is more than allowed never reads as what is allowed, nor the other way round.
double shownPages(const print::PageMeasure &measure)
{
    const double tenths = std::round(measure.filled * 10) / 10;
    return measure.linesOver > 0 ? std::max(tenths, MostPages + 0.1) : std::min(tenths, double(MostPages));
}

void printPages(Session &session, const print::PageMeasure &measure)
{
    if (session.isJson())
        return session.print(QJsonObject{{u"pages"_s, shownPages(measure)},
                                         {u"of"_s, MostPages},
                                         {u"lines_over"_s, measure.linesOver},
                                         {u"longest_part"_s, measure.longestPart}});
    session.print(
        Cli::tr("%1 of %2 pages").arg(QLocale().toString(shownPages(measure), 'f', 1)).arg(MostPages));
}

/// What is against citing a record, or with no word.
ExitCode warnOf(Session &session, const Uid &target)
{
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    AdviceParts parts;
    parts.reasonSources = {Citation{.target = target}};
    const auto points = advicePoints(*bank, parts);
    if (!points)
        return session.fail(points.error());
    for (const AdvicePoint &point : *points)
        session.say(attentionText(point));
    return points->isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

ExitCode citationAdd(Session &session)
{
    const ExitCode added = addRecord(session, recordTypeOf<Citation>);
    const Uid target(session.arguments().value(u"target"_s));
    return added == ExitCode::Done && !target.isNull() ? warnOf(session, target) : added;
}

ExitCode adviceFrom(Session &session)
{
    const QString into = session.arguments().value(u"into"_s);
    if (session.uid(0).isNull() || (!into.isEmpty() && Uid(into).isNull()))
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const QString act = into.isEmpty() ? u"make"_s : u"edit"_s;
    const auto advice = bank->write(
        {act, Kind::Advice}, [&](Write &write) { return filled(*bank, write, session.uid(0), Uid(into)); });
    if (!advice)
        return session.fail(advice.error());
    session.print(textOf(*advice));
    return ExitCode::Done;
}

ExitCode adviceCheck(Session &session)
{
    if (session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto draft = adviceDraft(*bank, session.uid(0));
    const auto points = draft ? advicePoints(*bank, *draft) : Result<QList<AdvicePoint>>(draft.error());
    if (!points)
        return session.fail(points.error());
    for (const AdvicePoint &point : *points)
        session.isJson() ? session.print(jsonOf(point)) : session.print(attentionText(point));
    return points->isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

ExitCode advicePages(Session &session)
{
    if (session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto document = advicePaperOf(*bank, session.uid(0), paperLanguage());
    if (!document)
        return session.fail(document.error());
    const print::PageMeasure measure = print::PaperPages(*document).measure(MostPages);
    printPages(session, measure);
    if (measure.linesOver == 0)
        return ExitCode::Done;
    session.say(Cli::tr("Page %1 is full. “%2” is %n line(s) too long. Make the text shorter.", nullptr,
                        measure.linesOver)
                    .arg(MostPages)
                    .arg(measure.longestPart));
    return ExitCode::Findings;
}

ExitCode adviceUses(Session &session)
{
    if (session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto uses = bank->write({u"uses"_s, Kind::Advice},
                                  [&](Write &write) { return recordUses(*bank, write, session.uid(0)); });
    if (!uses)
        return session.fail(uses.error());
    session.print(QString::number(*uses));
    return ExitCode::Done;
}

} // namespace kb::cli
