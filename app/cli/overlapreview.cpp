// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"
#include "cli/commands.h"
#include "cli/nopair.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/namedlessons.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapweights.h"
#include "model/profile.h"
#include "report/groundwords.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

QString labelOf(const NamedLessons &named, const ConceptLesson &lesson)
{
    return named.concepts.value(lesson.subject).title;
}

QJsonArray groundsToJson(const ReviewLessons &lessons)
{
    QJsonArray grounds;
    for (const GroundLesson &lesson : lessons.grounds) {
        grounds.append(QJsonObject{{QStringLiteral("ground"), QString(codeOf(lesson.ground))},
                                   {QStringLiteral("confirmed"), lesson.confirmed},
                                   {QStringLiteral("dismissed"), lesson.dismissed},
                                   {QStringLiteral("weight"), lessons.weights.of(lesson.ground)},
                                   {QStringLiteral("proposed"), lesson.weight}});
    }
    return grounds;
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
                                    {QStringLiteral("label"), labelOf(named, lesson)},
                                    {QStringLiteral("times"), lesson.times}});
    }
    QJsonArray words;
    for (const WordLesson &lesson : named.lessons.words) {
        words.append(
            QJsonObject{{QStringLiteral("word"), lesson.word}, {QStringLiteral("times"), lesson.times}});
    }
    return {{QStringLiteral("levels"), levels},
            {QStringLiteral("concepts"), concepts},
            {QStringLiteral("words"), words},
            {QStringLiteral("by_hand"), named.lessons.byHand},
            {QStringLiteral("grounds"), groundsToJson(named.lessons)}};
}

void printLessons(Session &session, const NamedLessons &named)
{
    for (const LevelReview &level : named.lessons.levels)
        session.print(reviewSentence(level));
    if (const QString byHand = byHandSentence(named.lessons); !byHand.isEmpty())
        session.print(byHand);
    for (const ConceptLesson &lesson : named.lessons.concepts)
        session.print(Cli::tr("Mark the concept “%1” as general? Set aside as too general: %2 times")
                          .arg(labelOf(named, lesson))
                          .arg(lesson.times));
    for (const WordLesson &lesson : named.lessons.words)
        session.print(Cli::tr("Let the word “%1” no longer count? Set aside as the same word: %2 times")
                          .arg(lesson.word)
                          .arg(lesson.times));
    for (const GroundLesson &lesson : named.lessons.grounds) {
        const double now = named.lessons.weights.of(lesson.ground);
        if (now != 1 || lesson.weight != 1)
            session.print(weightSentence(lesson, now));
    }
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
    if (!bank)
        return ExitCode::Failed;
    const auto changed = change(*bank, word);
    if (changed || changed.error().code != Error::Code::NotFound)
        return session.outcome(changed);
    session.say(Cli::tr("The word “%1” counts already: it was not ignored.").arg(word));
    return ExitCode::Failed;
}

/// By name: a profile of this bank.
Result<Uid> reviewerCalled(Bank &bank, const QString &name)
{
    const auto profiles = bank.records<Profile>().all();
    if (!profiles)
        return profiles.error();
    const auto found = std::ranges::find(*profiles, name, &Profile::name);
    return found == profiles->cend() ? Result<Uid>(Error{Error::Code::NotFound, name}) : found->uid;
}

/// Who can be asked is said, when it is none of them.
ExitCode tellReviewers(Session &session, Bank &bank, const QString &name)
{
    QStringList others;
    if (const auto profiles = bank.records<Profile>().all(); profiles) {
        for (const Profile &profile : *profiles) {
            if (profile.uid != bank.identity().user)
                others.append(profile.name);
        }
    }
    session.say(Cli::tr("This bank has no user called “%1”.").arg(name));
    if (!others.isEmpty())
        session.say(Cli::tr("Who can be asked: %1").arg(others.join(QStringLiteral(", "))));
    return ExitCode::Failed;
}

} // namespace

/// Shows what stands after the weights were taken over or set back, if that was asked.
ExitCode overlapLessons(Session &session)
{
    const bool accepts = session.arguments().has(QStringLiteral("accept"));
    const bool setsBack = session.arguments().has(QStringLiteral("set-back"));
    if (!session.arguments().words().isEmpty() || (accepts && setsBack))
        return session.wrongUse();
    const auto bank = session.openBank(accepts || setsBack ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const Result<> changed = accepts    ? acceptGroundWeights(*bank)
                             : setsBack ? resetGroundWeights(*bank)
                                        : Result<>();
    if (!changed)
        return session.fail(changed.error());
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

ExitCode overlapSecond(Session &session)
{
    const QString name = session.arguments().word(2).trimmed();
    if (session.arguments().words().size() != 3 || session.uid(0).isNull() || session.uid(1).isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto reviewer = reviewerCalled(*bank, name);
    if (!reviewer && reviewer.error().code == Error::Code::NotFound)
        return tellReviewers(session, *bank, name);
    if (!reviewer)
        return session.fail(reviewer.error());
    const auto asked = askSecondReviewer(*bank, session.uid(0), session.uid(1), *reviewer);
    return asked ? ExitCode::Done : failOnPair(session, *bank, asked.error());
}

} // namespace kb::cli
