// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/chosencodes.h"
#include "jobs/decisionlog.h"
#include "wording/decisionwords.h"

namespace kb::cli {

namespace {

/// What was decided, as --state takes it; empty for a rule that was taken away.
QString decisionCode(const DecisionLine &line)
{
    if (!line.isRule)
        return QString(codeOf(line.verdict.state));
    return line.verdict.showRule ? QString(codeOf(*line.verdict.showRule)) : QString();
}

QJsonObject toJson(const DecisionLine &line)
{
    return {{QStringLiteral("on"), line.verdict.decidedOn.toString(Qt::ISODate)},
            {QStringLiteral("a"), line.a.code},
            {QStringLiteral("b"), line.b.code},
            {QStringLiteral("uid_a"), textOf(line.verdict.a)},
            {QStringLiteral("uid_b"), textOf(line.verdict.b)},
            {QStringLiteral("decision"), decisionCode(line)},
            {QStringLiteral("reason"), decisionReason(line.verdict)},
            {QStringLiteral("unit"), line.unit},
            {QStringLiteral("who"), line.person},
            {QStringLiteral("lapsed"), line.isLapsed}};
}

/// "2026-03-02  DGKR-VRG-02 × DGVB-VRG-03  Dismissed · Too general · KIEM · Sanne de Wit".
QString lineOf(const DecisionLine &line)
{
    QStringList words{decisionText(line), decisionReason(line.verdict), line.unit, line.person};
    words.removeAll(QString());
    return QStringLiteral("%1  %2  %3")
        .arg(line.verdict.decidedOn.toString(Qt::ISODate), line.pair(), words.join(QStringLiteral(" · ")));
}

/// A state or a rule; empty when it is neither.
std::optional<DecisionQuery> decisionsAsked(const Session &session)
{
    const QStringList named = session.arguments().values(QStringLiteral("state"));
    const DecisionQuery query{.states = valuesOf<OverlapState>(named), .rules = valuesOf<ShowRule>(named)};
    const bool isRead = query.states.size() + query.rules.size() == named.size();
    return isRead && session.arguments().words().isEmpty() ? std::optional(query) : std::nullopt;
}

} // namespace

ExitCode overlapLog(Session &session)
{
    const auto query = decisionsAsked(session);
    const auto limit = session.arguments().count(QStringLiteral("limit"), 100);
    if (!query || !limit)
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const DecisionLog log(*bank);
    const auto ids = log.ids(*query);
    const auto lines = ids ? log.lines(ids->mid(0, *limit)) : Result<QList<DecisionLine>>(ids.error());
    if (!lines)
        return session.fail(lines.error());
    for (const DecisionLine &line : *lines)
        session.isJson() ? session.print(toJson(line)) : session.print(lineOf(line));
    if (lines->isEmpty())
        session.say(Cli::tr("Nothing was decided about pairs as you ask."));
    return ExitCode::Done;
}

} // namespace kb::cli
