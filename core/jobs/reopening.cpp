// SPDX-License-Identifier: EUPL-1.2
#include "jobs/reopening.h"

#include "overlap/groundlessons.h"
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

/// The question with its explanation; empty for another record.
Result<QString> questionText(Database &db, const Uid &record)
{
    auto text = db.one(
        sqlFile("overlap/question_text"), [](Row row) { return row.next<QString>(); }, record);
    if (!text && text.error().code == Error::Code::NotFound)
        return QString();
    return text;
}

QString hashOfText(const QString &text)
{
    constexpr int digits = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(digits));
}

/// The hash spares counting the words of a text that is as it was.
Result<bool> hasOtherWords(Database &db, const Uid &record, const QString &hash, const QString &sample)
{
    if (sample.isEmpty())
        return false;
    const auto text = questionText(db, record);
    if (!text)
        return text.error();
    return hashOfText(*text) != hash && shareKept(sample, *text) < LeastShareKept;
}

} // namespace

Result<> rememberPair(Database &db, Verdict &verdict, const Overlap &pair)
{
    const auto a = questionText(db, pair.a);
    const auto b = questionText(db, pair.b);
    if (!a || !b)
        return a ? b.error() : a.error();
    verdict.score = pair.score;
    verdict.hashA = hashOfText(*a);
    verdict.hashB = hashOfText(*b);
    verdict.wordsA = wordSample(*a);
    verdict.wordsB = wordSample(*b);
    verdict.sharedThen = sharedBy(pair);
    verdict.grounds = groundTexts(groundsOf(pair));
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
