// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/signalradar.h"
#include "report/labels.h"
#include "report/radardrawing.h"
#include "wording/assessedtext.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonArray codesOfAll(const QList<Destep> &fields)
{
    QJsonArray codes;
    for (const Destep field : fields)
        codes.append(QString(codeOf(field)));
    return codes;
}

/// Null for what nobody said.
QJsonValue scoreValue(int score)
{
    return score == NotScored ? QJsonValue() : QJsonValue(score);
}

QJsonValue codeOfUrgency(const SignalLine &signal)
{
    const bool isKnown = signal.urgency.reason != UrgencyReason::NotAssessed;
    return isKnown ? QJsonValue(QString(codeOf(signal.urgency.level))) : QJsonValue();
}

void printSignal(Session &session, const SignalLine &signal)
{
    if (!session.isJson())
        return session.print(u"%1  %2  %3 × %4  %5  %6"_s.arg(signal.refcode, label(signal.horizon))
                                 .arg(scoreOrDash(signal.impact), scoreOrDash(signal.likelihood),
                                      urgencyText(signal.urgency), signal.title));
    session.print(QJsonObject{{u"uid"_s, textOf(signal.uid)},
                              {u"code"_s, signal.refcode},
                              {u"title"_s, signal.title},
                              {u"destep"_s, codesOfAll(signal.destep)},
                              {u"horizon"_s, QString(codeOf(signal.horizon))},
                              {u"impact"_s, scoreValue(signal.impact)},
                              {u"likelihood"_s, scoreValue(signal.likelihood)},
                              {u"urgency"_s, codeOfUrgency(signal)}});
}

ExitCode saveRadar(Session &session, Bank &bank, const SignalQuery &query)
{
    auto content = radarPaperContent(bank, query, paperLanguage());
    if (!content)
        return session.fail(content.error());
    settleDrawnPaper(session, *content);
    return namesAPicture(session)
               ? savePicture(session, radarDrawing(content->marks, RadarPictureWidth).drawing)
               : savePaper(session, radarPaper(*content));
}

ExitCode printRadar(Session &session, Bank &bank, const SignalQuery &query)
{
    const auto radar = signalRadar(bank, query);
    if (!radar)
        return session.fail(radar.error());
    for (const SignalLine &signal : radar->lines)
        printSignal(session, signal);
    if (radar->left > 0)
        session.say(Cli::tr("%1 more are left out.").arg(radar->left));
    return ExitCode::Done;
}

} // namespace

ExitCode signalRadarTable(Session &session)
{
    const Arguments &arguments = session.arguments();
    const bool isOnPaper = arguments.has(u"out"_s);
    if (isOnPaper && !namesAPaper(session) && !namesAPicture(session))
        return session.wrongUse();
    if (!paperSize(session)) {
        session.say(Cli::tr("A radar is printed on a3 or a4."));
        return ExitCode::WrongUse;
    }
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const SignalQuery query{.words = arguments.value(u"query"_s)};
    return isOnPaper ? saveRadar(session, *bank, query) : printRadar(session, *bank, query);
}

} // namespace kb::cli
