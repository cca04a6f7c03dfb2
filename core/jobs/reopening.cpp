// SPDX-License-Identifier: EUPL-1.2
#include "jobs/reopening.h"

#include "bank/headlines.h"
#include "overlap/groundlessons.h"
#include "overlap/wordgrounds.h"
#include "overlap/wordsample.h"
#include "store/database.h"
#include "store/sqlfile.h"

#include <QCryptographicHash>

namespace kb {

namespace {

constexpr int RiseThatReopens = 10;
constexpr double LeastShareKept = 0.7;

/// What both records share, by uid.
QStringList sharedBy(const Overlap &pair)
{
    QStringList shared;
    for (const OverlapPart &part : pair.parts) {
        for (const Evidence &evidence : part.evidence) {
            const bool isShared = evidence.name == EvidenceName::Concept ||
                                  evidence.name == EvidenceName::Study ||
                                  evidence.name == EvidenceName::Dossier;
            if (isShared)
                shared.append(textOf(evidence.uid));
        }
    }
    return shared;
}

/// Begins the sample of a question by itself. Samples without it, of older banks, are of the question with
/// its explanation, and stay compared with both.
constexpr QLatin1Char OfQuestionAlone('v');

struct QuestionText
{
    QString question;
    QString explanation;
};

/// Both empty for another record.
Result<QuestionText> questionText(Database &db, const Uid &record)
{
    auto text = db.one(
        sqlFile("overlap/question_text"),
        [](Row row) {
            return QuestionText{row.next<QString>(), row.next<QString>()};
        },
        record);
    if (!text && text.error().code == Error::Code::NotFound)
        return QuestionText();
    return text;
}

QString sampleOf(const QuestionText &text)
{
    const QString sample = wordSample(text.question);
    return sample.isEmpty() ? sample : OfQuestionAlone + sample;
}

QString hashOfText(const QString &text)
{
    constexpr int digits = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(digits));
}

/// Of a question with its explanation, of another record the title.
Result<QString> wholeText(Database &db, const Uid &record, const QuestionText &text)
{
    if (!text.question.isEmpty())
        return text.question + u'\n' + text.explanation;
    const auto lines = headlines(db, {record});
    return lines ? Result<QString>(lines->value(record).title) : lines.error();
}

/// Only where they teach something (spec 05, 5.6.6): they are words of the records.
Result<QStringList> wordsThatTeach(Database &db, const Verdict &verdict, const Overlap &pair,
                                   const QuestionText &a, const QuestionText &b)
{
    if (verdict.state != OverlapState::Weggelegd || verdict.reasonCode != DismissReason::ZelfdeWoord)
        return QStringList();
    if (!lacksWords(pair))
        return shownWords(pair);
    const auto textOfA = wholeText(db, pair.a, a);
    const auto textOfB = wholeText(db, pair.b, b);
    if (!textOfA || !textOfB)
        return textOfA ? textOfB.error() : textOfA.error();
    return wordsOfBoth(pair, *textOfA, *textOfB);
}

/// The hash spares counting the words of a text that is as it was.
Result<bool> hasOtherWords(Database &db, const Uid &record, const QString &hash, const QString &sample)
{
    if (sample.isEmpty())
        return false;
    const auto now = questionText(db, record);
    if (!now)
        return now.error();
    const bool isOfQuestion = sample.startsWith(OfQuestionAlone);
    const QString text = isOfQuestion ? now->question : now->question + u'\n' + now->explanation;
    return hashOfText(text) != hash &&
           shareKept(isOfQuestion ? sample.mid(1) : sample, text) < LeastShareKept;
}

} // namespace

Result<> rememberPair(Database &db, Verdict &verdict, const Overlap &pair)
{
    const auto a = questionText(db, pair.a);
    const auto b = questionText(db, pair.b);
    if (!a || !b)
        return a ? b.error() : a.error();
    const auto words = wordsThatTeach(db, verdict, pair, *a, *b);
    if (!words)
        return words.error();
    verdict.score = pair.score;
    verdict.hashA = hashOfText(a->question);
    verdict.hashB = hashOfText(b->question);
    verdict.wordsA = sampleOf(*a);
    verdict.wordsB = sampleOf(*b);
    verdict.sharedThen = sharedBy(pair);
    verdict.grounds = groundTexts(groundsOf(pair)) + wordTexts(*words);
    return {};
}

Result<bool> isReopened(Database &db, const Verdict &verdict, const Overlap &pair)
{
    if (verdict.state != OverlapState::Weggelegd)
        return false;
    const QStringList shared = sharedBy(pair);
    const bool sharesMore =
        std::ranges::any_of(shared, [&](const QString &uid) { return !verdict.sharedThen.contains(uid); });
    if (sharesMore || pair.score >= verdict.score + RiseThatReopens)
        return true;
    const auto a = hasOtherWords(db, pair.a, verdict.hashA, verdict.wordsA);
    return a && !*a ? hasOtherWords(db, pair.b, verdict.hashB, verdict.wordsB) : a;
}

} // namespace kb
