// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/overlaplessons.h"
#include "report/overlapwords.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

/// With the label of each proposed concept.
struct NamedLessons
{
    ReviewLessons lessons;
    QHash<Uid, Headline> lines;

    QString labelOf(const ConceptLesson &lesson) const { return lines.value(lesson.subject).title; }
};

Result<NamedLessons> namedLessons(Bank &bank)
{
    auto lessons = reviewLessons(bank);
    if (!lessons)
        return lessons.error();
    QList<Uid> concepts;
    for (const ConceptLesson &lesson : lessons->concepts)
        concepts.append(lesson.subject);
    auto lines = headlines(bank.context().db, concepts);
    if (!lines)
        return lines.error();
    return NamedLessons{*std::move(lessons), *std::move(lines)};
}

QJsonObject toJson(const NamedLessons &named)
{
    QJsonArray levels;
    for (const LevelReview &level : named.lessons.levels) {
        levels.append(QJsonObject{{QStringLiteral("level"), QString(codeOf(level.level))},
                                  {QStringLiteral("confirmed"), level.confirmed},
                                  {QStringLiteral("dismissed"), level.dismissed}});
    }
    QJsonArray concepts;
    for (const ConceptLesson &lesson : named.lessons.concepts) {
        concepts.append(QJsonObject{{QStringLiteral("uid"), textOf(lesson.subject)},
                                    {QStringLiteral("label"), named.labelOf(lesson)},
                                    {QStringLiteral("times"), lesson.times}});
    }
    QJsonArray words;
    for (const WordLesson &lesson : named.lessons.words) {
        words.append(
            QJsonObject{{QStringLiteral("word"), lesson.word}, {QStringLiteral("times"), lesson.times}});
    }
    return {{QStringLiteral("levels"), levels},
            {QStringLiteral("concepts"), concepts},
            {QStringLiteral("words"), words}};
}

void printLessons(Session &session, const NamedLessons &named)
{
    for (const LevelReview &level : named.lessons.levels)
        session.print(Cli::tr("%1: %2 of %3 reviewed pairs confirmed")
                          .arg(label(level.level))
                          .arg(level.confirmed)
                          .arg(level.reviewed()));
    for (const ConceptLesson &lesson : named.lessons.concepts)
        session.print(Cli::tr("Mark the concept “%1” as general? Put away as too general: %2 times")
                          .arg(named.labelOf(lesson))
                          .arg(lesson.times));
    for (const WordLesson &lesson : named.lessons.words)
        session.print(Cli::tr("Let the word “%1” no longer count? Put away as the same word: %2 times")
                          .arg(lesson.word)
                          .arg(lesson.times));
}

/// The one word of the command; empty when there is none, or more.
QString onlyWord(const Session &session)
{
    const QStringList words = session.arguments().words();
    return words.size() == 1 ? words.first().trimmed() : QString();
}

ExitCode changeWord(Session &session, Result<> (*change)(Bank &bank, const QString &word))
{
    const QString word = onlyWord(session);
    if (word.isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank();
    return bank ? session.outcome(change(*bank, word)) : ExitCode::Failed;
}

} // namespace

ExitCode overlapLessons(Session &session)
{
    if (!session.arguments().words().isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto named = namedLessons(*bank);
    if (!named)
        return session.fail(named.error());
    session.isJson() ? session.print(toJson(*named)) : printLessons(session, *named);
    return ExitCode::Done;
}

ExitCode overlapIgnore(Session &session)
{
    return changeWord(session, ignoreWord);
}

ExitCode overlapCount(Session &session)
{
    return changeWord(session, countWord);
}

} // namespace kb::cli
