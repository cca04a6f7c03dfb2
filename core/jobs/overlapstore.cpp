// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"

#include "bank/bank.h"
#include "jobs/listquery.h"
#include "jobs/overlapcodec.h"
#include "store/sqlfile.h"
#include "store/transaction.h"

#include <QCryptographicHash>

namespace kb {

namespace {

constexpr int RiseThatReopens = 10; ///< points; spec 02, 2.8
constexpr QLatin1StringView ComputedAt("overlap.computed_at");

Uid verdictUid(const Verdict &verdict)
{
    const QByteArray name = bytesOf(verdict.a) + bytesOf(verdict.b) + codeOf(verdict.kind).data() +
                            bytesOf(verdict.unit) + verdict.person.toUtf8();
    return namedUid(QLatin1StringView("verdict"), name);
}

/// What both records share, by uid: a new one of these reopens a pair that was set aside.
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

bool isReopened(const Verdict &verdict, const Overlap &pair)
{
    if (verdict.state != OverlapState::Weggelegd)
        return false;
    const QStringList shared = sharedBy(pair);
    return pair.score >= verdict.score + RiseThatReopens ||
           std::ranges::any_of(shared, [&](const QString &uid) { return !verdict.sharedThen.contains(uid); });
}

QString hashOf(const Headline &line)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(line.title.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

OverlapState ShownOverlap::state() const
{
    return verdict && !isReopened ? verdict->state : OverlapState::Nieuw;
}

Result<> OverlapStore::add(const Overlap &pair, qint64 rank)
{
    return m_bank.context().db.execute(sqlFile("overlap/add"), pair.a, pair.b,
                                       QStringView(QString(codeOf(pair.kind))), pair.score, pair.exact,
                                       QStringView(QString(codeOf(pair.level))), encodeParts(pair.parts),
                                       pair.urgentBy, int(pair.canStillChange), rank);
}

Result<> OverlapStore::keep(const QList<Overlap> &pairs, const QDateTime &computedAt)
{
    Database &db = m_bank.context().db;
    Transaction transaction(db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto cleared = db.execute(sqlFile("overlap/clear")); !cleared)
        return cleared;
    qint64 rank = 0;
    for (const Overlap &pair : pairs) {
        if (auto added = add(pair, ++rank); !added)
            return added;
    }
    const QString at = computedAt.toUTC().toString(Qt::ISODate);
    if (auto noted = db.execute(sqlFile("bank/note_set"), QStringView(QString(ComputedAt)), QStringView(at));
        !noted)
        return noted;
    return transaction.commit();
}

Result<> OverlapStore::keepOf(const Uid &record, const QList<Overlap> &pairs)
{
    Database &db = m_bank.context().db;
    Transaction transaction(db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto cleared = db.execute(sqlFile("overlap/clear_of"), record); !cleared)
        return cleared;
    const auto rank = db.one(sqlFile("overlap/next_rank"), [](Row row) { return row.next<qint64>(); });
    if (!rank)
        return rank.error();
    for (const Overlap &pair : pairs) {
        if (auto added = add(pair, *rank); !added)
            return added;
    }
    return transaction.commit();
}

Result<QList<qint64>> OverlapStore::ids(const OverlapFilter &filter) const
{
    return m_bank.context().db.all(
        sqlFile("overlap/ids"), [](Row row) { return row.next<qint64>(); }, m_bank.identity().unit,
        jsonChoices(filter.levels), jsonChoices(filter.kinds), jsonChoices(filter.states),
        jsonChoices(filter.units));
}

Result<QList<ShownOverlap>> OverlapStore::rows(const QList<qint64> &ids) const
{
    QList<std::pair<qint64, Overlap>> pairs;
    std::optional<Error> damage;
    auto read = m_bank.context().db.forEach(
        sqlFile("overlap/rows"),
        [&](Row row) {
            const auto id = row.next<qint64>();
            Overlap pair;
            pair.a = row.next<Uid>();
            pair.b = row.next<Uid>();
            pair.kind = fromCode<OverlapKind>(row.next<QString>()).value_or(OverlapKind::VraagVraag);
            pair.score = row.next<int>();
            pair.exact = row.next<double>();
            pair.level = fromCode<OverlapLevel>(row.next<QString>()).value_or(OverlapLevel::Weak);
            if (auto parts = decodeParts(row.next<QByteArray>()))
                pair.parts = *parts;
            else
                damage = parts.error();
            pair.urgentBy = row.next<QDate>();
            pair.canStillChange = row.next<bool>();
            pairs.append({id, std::move(pair)});
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read || damage)
        return damage ? *damage : read.error();

    QList<Uid> records;
    for (const auto &[id, pair] : std::as_const(pairs))
        records << pair.a << pair.b;
    const auto lines = headlines(m_bank.context().db, records);
    if (!lines)
        return lines.error();
    QList<ShownOverlap> shown;
    for (const auto &[id, pair] : std::as_const(pairs)) {
        auto complete = completed(id, pair, *lines);
        if (!complete)
            return complete.error();
        shown.append(*std::move(complete));
    }
    return shown;
}

Result<ShownOverlap> OverlapStore::completed(qint64 id, Overlap pair, const QHash<Uid, Headline> &lines) const
{
    ShownOverlap shown{.id = id, .pair = std::move(pair)};
    shown.a = lines.value(shown.pair.a);
    shown.b = lines.value(shown.pair.b);
    const auto verdict = m_bank.context().db.one(
        sqlFile("overlap/verdict"), [](Row row) { return row.next<qint64>(); }, shown.pair.a, shown.pair.b,
        m_bank.identity().unit);
    if (!verdict)
        return verdict.error().code == Error::Code::NotFound ? Result<ShownOverlap>(shown) : verdict.error();
    const auto rows = m_bank.records<Verdict>().rows({*verdict});
    if (!rows)
        return rows.error();
    shown.verdict = rows->first();
    shown.isReopened = kb::isReopened(*shown.verdict, shown.pair);
    return shown;
}

Result<QList<ShownOverlap>> OverlapStore::ofRecord(const Uid &record) const
{
    const auto ids = m_bank.context().db.all(
        sqlFile("overlap/of_record"), [](Row row) { return row.next<qint64>(); }, record);
    return ids ? rows(*ids) : Result<QList<ShownOverlap>>(ids.error());
}

Result<ShownOverlap> OverlapStore::ofPair(const Uid &one, const Uid &other) const
{
    const auto id = m_bank.context().db.one(
        sqlFile("overlap/of_pair"), [](Row row) { return row.next<qint64>(); }, std::min(one, other),
        std::max(one, other));
    if (!id)
        return id.error();
    auto rows = this->rows({*id});
    if (!rows)
        return rows.error();
    return rows->takeFirst();
}

Result<QDateTime> OverlapStore::computedAt() const
{
    const auto text = m_bank.context().db.one(
        sqlFile("bank/note_get"), [](Row row) { return row.next<QString>(); },
        QStringView(QString(ComputedAt)));
    if (!text)
        return text.error().code == Error::Code::NotFound ? Result<QDateTime>(QDateTime()) : text.error();
    return QDateTime::fromString(*text, Qt::ISODate);
}

Result<> OverlapStore::decide(const Overlap &pair, const Verdict &decision)
{
    const auto lines = headlines(m_bank.context().db, {pair.a, pair.b});
    if (!lines)
        return lines.error();
    Verdict verdict = decision;
    verdict.a = pair.a;
    verdict.b = pair.b;
    verdict.kind = pair.kind;
    verdict.unit = m_bank.identity().unit;
    verdict.person = textOf(m_bank.identity().user);
    verdict.decidedOn = m_bank.now().date();
    verdict.score = pair.score;
    verdict.hashA = hashOf(lines->value(pair.a));
    verdict.hashB = hashOf(lines->value(pair.b));
    verdict.sharedThen = sharedBy(pair);
    verdict.uid = verdictUid(verdict);

    const StepLabel label{QStringLiteral("decide"), Kind::Verdict, 1,
                          lines->value(pair.a).code + QStringLiteral(" × ") + lines->value(pair.b).code};
    return m_bank.write(label, [&](Write &write) -> Result<> {
        const auto known = m_bank.records<Verdict>().get(verdict.uid);
        if (known)
            return m_bank.records<Verdict>().update(write, verdict, *known);
        const auto made = m_bank.records<Verdict>().insert(write, verdict);
        return made ? Result<>() : Result<>(made.error());
    });
}

} // namespace kb
