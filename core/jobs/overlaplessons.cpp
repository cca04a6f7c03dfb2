// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlaplessons.h"

#include "bank/bank.h"
#include "jobs/overlapjob.h"
#include "model/concept.h"
#include "overlap/wordgrounds.h"

#include <QJsonArray>

namespace kb {

namespace {

using ReviewedKey = std::tuple<Uid, Uid, OverlapKind>;

/// Of each pair the verdict that a list of pairs shows.
Result<QMap<ReviewedKey, Verdict>> latestVerdicts(Bank &bank)
{
    const auto verdicts = bank.records<Verdict>().all();
    if (!verdicts)
        return verdicts.error();
    QMap<ReviewedKey, Verdict> latest;
    for (const Verdict &verdict : *verdicts) {
        if (verdict.unit != bank.identity().unit)
            continue;
        const ReviewedKey key{verdict.a, verdict.b, verdict.kind};
        const auto known = latest.constFind(key);
        if (known == latest.cend() || known->facts.changedAt < verdict.facts.changedAt)
            latest.insert(key, verdict);
    }
    return latest;
}

Result<QSet<Uid>> countingConcepts(Bank &bank)
{
    const auto concepts = bank.records<Concept>().all();
    if (!concepts)
        return concepts.error();
    QSet<Uid> counting;
    for (const Concept &subject : *concepts) {
        if (!subject.isGeneral)
            counting.insert(subject.uid);
    }
    return counting;
}

/// Those that were kept with the verdict: what a run of today says of the pair is another matter.
QStringList wordsThen(const Verdict &verdict, const QStringList &ignored)
{
    QStringList words = wordsFrom(verdict.grounds);
    words.removeIf([&](const QString &word) { return ignored.contains(word); });
    return words;
}

ReviewedPair reviewedPair(const Verdict &verdict, const QSet<Uid> &counting, const QStringList &ignored)
{
    ReviewedPair pair{.state = verdict.state,
                      .reason = verdict.reasonCode,
                      .score = verdict.score,
                      .words = wordsThen(verdict, ignored),
                      .grounds = groundsFrom(verdict.grounds),
                      .isByHand = verdict.isManual};
    for (const QString &shared : verdict.sharedThen) {
        if (const Uid uid(shared); counting.contains(uid))
            pair.concepts.append(uid);
    }
    return pair;
}

Result<> writeIgnoredWords(Bank &bank, const QStringList &words)
{
    return bank.write({.act = QStringLiteral("settings")},
                      [&](Write &write) { return keepIgnoredWords(bank, write, words); });
}

QString plainWord(const QString &word)
{
    return word.simplified().toLower();
}

} // namespace

Result<QStringList> ownIgnoredWords(Bank &bank)
{
    const auto kept = bank.settings().value(settingname::OverlapIgnoredWords);
    if (!kept)
        return kept.error();
    return kept->toVariant().toStringList();
}

Result<> keepIgnoredWords(Bank &bank, Write &write, const QStringList &words)
{
    return bank.settings().set(write, settingname::OverlapIgnoredWords, QJsonArray::fromStringList(words));
}

Result<ReviewLessons> reviewLessons(Bank &bank)
{
    const auto options = overlapOptions(bank);
    if (!options)
        return options.error();
    const auto verdicts = latestVerdicts(bank);
    if (!verdicts)
        return verdicts.error();
    const auto counting = countingConcepts(bank);
    if (!counting)
        return counting.error();

    QList<ReviewedPair> pairs;
    for (const Verdict &verdict : *verdicts)
        pairs.append(reviewedPair(verdict, *counting, options->ignoredWords));
    ReviewLessons lessons = lessonsOf(pairs, options->levels);
    lessons.weights = options->weights.taught;
    return lessons;
}

Result<> ignoreWord(Bank &bank, const QString &word)
{
    auto words = ownIgnoredWords(bank);
    if (!words)
        return words.error();
    const QString plain = plainWord(word);
    if (words->contains(plain) || OverlapOptions::commonWords().contains(plain))
        return {};
    words->append(plain);
    return writeIgnoredWords(bank, *words);
}

Result<> ignoreProposedWords(Bank &bank)
{
    const auto lessons = reviewLessons(bank);
    if (!lessons)
        return lessons.error();
    auto words = ownIgnoredWords(bank);
    if (!words || lessons->words.isEmpty())
        return words ? Result<>() : words.error();
    for (const WordLesson &lesson : lessons->words)
        words->append(plainWord(lesson.word));
    return writeIgnoredWords(bank, *words);
}

Result<> countWord(Bank &bank, const QString &word)
{
    auto words = ownIgnoredWords(bank);
    if (!words)
        return words.error();
    if (words->removeAll(plainWord(word)) == 0)
        return Error{Error::Code::NotFound, word};
    return writeIgnoredWords(bank, *words);
}

} // namespace kb
