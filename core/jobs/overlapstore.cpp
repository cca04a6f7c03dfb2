// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"

#include "bank/bank.h"
#include "jobs/listquery.h"
#include "jobs/overlapcodec.h"
#include "overlap/reportorder.h"
#include "store/sqlfile.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace kb {

namespace {

constexpr int RiseThatReopens = 10; ///< points; spec 02, 2.8
constexpr QLatin1StringView LastRun("overlap.run");

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

QList<Uid> recordsOf(const QList<Overlap> &pairs)
{
    QSet<Uid> records;
    for (const Overlap &pair : pairs)
        records << pair.a << pair.b;
    return records.values();
}

/// A pair as it is written.
struct WrittenPair
{
    Overlap pair;
    QString kind;
    QString level;
    QByteArray parts;
    QString place;

    static WrittenPair of(const Overlap &pair, const QHash<Uid, Headline> &lines)
    {
        return {pair, QString(codeOf(pair.kind)), QString(codeOf(pair.level)), encodeParts(pair.parts),
                overlap::placeInReport(pair, lines.value(pair.a).code, lines.value(pair.b).code)};
    }

    Result<> addTo(Database &db) const
    {
        return db.execute(sqlFile("overlap/add"), pair.a, pair.b, QStringView(kind), pair.score, pair.exact,
                          QStringView(level), parts, pair.urgentBy, int(pair.canStillChange),
                          QStringView(place));
    }
};

QString noteOf(const OverlapRun &run)
{
    const QJsonObject note{{QLatin1StringView("computed_at"), run.computedAt.toUTC().toString(Qt::ISODate)},
                           {QLatin1StringView("snapshot"), run.snapshot},
                           {QLatin1StringView("operations"), run.operations}};
    return QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact));
}

OverlapRun runIn(const QString &note)
{
    const QJsonObject run = QJsonDocument::fromJson(note.toUtf8()).object();
    return {.computedAt =
                QDateTime::fromString(run.value(QLatin1StringView("computed_at")).toString(), Qt::ISODate),
            .snapshot = run.value(QLatin1StringView("snapshot")).toInt(),
            .operations = run.value(QLatin1StringView("operations")).toInteger()};
}

} // namespace

OverlapState ShownOverlap::state() const
{
    return verdict && !isReopened ? verdict->state : OverlapState::Nieuw;
}

Result<> OverlapStore::keep(const QList<Overlap> &pairs, const OverlapRun &run)
{
    return replace(pairs, run, [](Database &db) { return db.execute(sqlFile("overlap/clear")); });
}

Result<> OverlapStore::keep(const OverlapUpdate &update, const OverlapRun &run)
{
    return replace(update.pairs, run, [&](Database &db) -> Result<> {
        for (const Uid &record : update.records) {
            if (auto cleared = db.execute(sqlFile("overlap/clear_of"), record); !cleared)
                return cleared;
        }
        return {};
    });
}

/// What takes time is done before the transaction, so that whoever saves meanwhile hardly waits.
Result<> OverlapStore::replace(const QList<Overlap> &pairs, const OverlapRun &run, const Clear &clear)
{
    Database &db = m_bank.context().db;
    const auto lines = headlines(db, recordsOf(pairs));
    if (!lines)
        return lines.error();
    QList<WrittenPair> written;
    for (const Overlap &pair : pairs)
        written.append(WrittenPair::of(pair, *lines));
    const QString note = noteOf(run);

    Transaction transaction(db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto cleared = clear(db); !cleared)
        return cleared;
    for (const WrittenPair &pair : std::as_const(written)) {
        if (auto added = pair.addTo(db); !added)
            return added;
    }
    auto noted = db.execute(sqlFile("bank/note_set"), QStringView(QString(LastRun)), QStringView(note));
    return noted ? transaction.commit() : noted;
}

Result<QList<qint64>> OverlapStore::ids(const OverlapFilter &filter) const
{
    const QList<OverlapKind> &kinds = filter.kinds.isEmpty() ? filter.about : filter.kinds;
    return m_bank.context().db.all(
        sqlFile("overlap/ids"), [](Row row) { return row.next<qint64>(); }, m_bank.identity().unit,
        jsonChoices(filter.levels), jsonChoices(kinds), jsonChoices(filter.states), jsonChoices(filter.units),
        jsonChoices(filter.others));
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

Result<OverlapRun> OverlapStore::lastRun() const
{
    const auto note = m_bank.context().db.one(
        sqlFile("bank/note_get"), [](Row row) { return row.next<QString>(); }, QStringView(QString(LastRun)));
    if (!note)
        return note.error().code == Error::Code::NotFound ? Result<OverlapRun>(OverlapRun()) : note.error();
    return runIn(*note);
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
