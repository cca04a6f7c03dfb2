// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/chosencodes.h"
#include "jobs/decisionlog.h"
#include "wording/decisionwords.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

/// What was decided, as --state takes it; empty for a rule that was taken away.
QString decisionCode(const DecisionLine &line)
{
    if (line.noted && line.noted->state)
        return QString(codeOf(*line.noted->state));
    if (line.noted && line.noted->turn)
        return QString(codeOf(*line.noted->turn));
    if (line.noted && line.noted->answer)
        return QString(codeOf(*line.noted->answer));
    if (line.noted)
        return line.noted->saying ? QString(codeOf(*line.noted->saying)) : QString();
    if (!line.isRule)
        return QString(codeOf(line.verdict.state));
    return line.verdict.showRule ? QString(codeOf(*line.verdict.showRule)) : QString();
}

QJsonArray jsonOfRecords(const QList<Headline> &records)
{
    QJsonArray named;
    for (const Headline &record : records) {
        if (!record.uid.isNull())
            named.append(QJsonObject{{QStringLiteral("code"), record.code},
                                     {QStringLiteral("uid"), textOf(record.uid)}});
    }
    return named;
}

/// What a gap lacks as somebody said; which agreement it is about, and the answer that was given.
void insertDetails(QJsonObject &object, const NotedDecision &noted)
{
    if (noted.nature)
        object.insert(QStringLiteral("nature"), QString(codeOf(*noted.nature)));
    if (noted.answer)
        object.insert(QStringLiteral("answer"), QString(codeOf(*noted.answer)));
    if (!noted.agreement.isNull())
        object.insert(QStringLiteral("uid"), textOf(noted.agreement));
}

/// A pair has both its sides, anything else what it is called and the records that it is about.
void insertSubject(QJsonObject &object, const DecisionLine &line)
{
    if (line.noted) {
        object.insert(QStringLiteral("title"), decisionSubject(line));
        object.insert(QStringLiteral("records"), jsonOfRecords(line.records));
        insertDetails(object, *line.noted);
        return;
    }
    object.insert(QStringLiteral("a"), line.a.code);
    object.insert(QStringLiteral("b"), line.b.code);
    object.insert(QStringLiteral("uid_a"), textOf(line.verdict.a));
    object.insert(QStringLiteral("uid_b"), textOf(line.verdict.b));
}

QJsonObject toJson(const DecisionLine &line)
{
    QJsonObject object{{QStringLiteral("on"), line.on().toString(Qt::ISODate)},
                       {QStringLiteral("about"), QString(codeOf(line.about()))},
                       {QStringLiteral("decision"), decisionCode(line)},
                       {QStringLiteral("reason"), decisionReason(line)},
                       {QStringLiteral("unit"), line.unit},
                       {QStringLiteral("who"), line.person},
                       {QStringLiteral("lapsed"), line.isLapsed}};
    insertSubject(object, line);
    return object;
}

/// "2026-03-02  DGKR-VRG-02 × DGVB-VRG-03  Set aside · Too general · KIEM · Sanne de Wit".
QString lineOf(const DecisionLine &line)
{
    QStringList words{decisionText(line), decisionReason(line), line.unit, line.person};
    words.removeAll(QString());
    return QStringLiteral("%1  %2  %3")
        .arg(line.on().toString(Qt::ISODate), decisionSubject(line), words.join(QStringLiteral(" · ")));
}

/// Whether each code names a value of one of these.
template <typename... E> bool areCodesOf(const QStringList &codes)
{
    return std::ranges::all_of(codes,
                               [](const QString &code) { return (fromCode<E>(code).has_value() || ...); });
}

/// Empty when something that is asked for is not known.
std::optional<DecisionQuery> decisionsAsked(const Session &session)
{
    const QStringList decided = session.arguments().values(QStringLiteral("state"));
    const QStringList about = session.arguments().values(QStringLiteral("about"));
    if (!areCodesOf<OverlapState, ShowRule, GapState, NotedSaying, AgreementTurn, ActionAnswer>(decided) ||
        !areCodesOf<DecisionAbout>(about) || !session.arguments().words().isEmpty())
        return std::nullopt;
    return DecisionQuery{.about = valuesOf<DecisionAbout>(about),
                         .states = valuesOf<OverlapState>(decided),
                         .rules = valuesOf<ShowRule>(decided),
                         .gapStates = valuesOf<GapState>(decided),
                         .sayings = valuesOf<NotedSaying>(decided),
                         .turns = valuesOf<AgreementTurn>(decided),
                         .answers = valuesOf<ActionAnswer>(decided)};
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
        session.say(Cli::tr("Nothing was decided as you ask."));
    return ExitCode::Done;
}

} // namespace kb::cli
