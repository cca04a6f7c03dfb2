// SPDX-License-Identifier: EUPL-1.2
#include "jsonlines.h"
#include "kinds.h"
#include "overlapbank.h"

namespace kb::evaluate {

namespace {

struct MeasuredPair
{
    QString id;
    QString a;
    QString b;
};

/// Pairs whose records stand in the bank are judged by name. Others bring their own texts into it, each once;
/// a pair of one text with itself brings it in twice, as no record is paired with itself.
class PairBank
{
public:
    explicit PairBank(const QList<MeasuredDocument> &documents)
        : m_documents(documents)
    {
        for (const MeasuredDocument &document : documents)
            m_known.insert(document.id);
    }

    MeasuredPair add(const QJsonObject &line)
    {
        MeasuredPair pair{line.value(QLatin1StringView("id")).toVariant().toString(),
                          record(line, QLatin1StringView("a_id"), QLatin1StringView("a")),
                          record(line, QLatin1StringView("b_id"), QLatin1StringView("b"))};
        if (pair.a == pair.b)
            pair.b = bringIn(pair.a + QLatin1StringView(" (again)"),
                             line.value(QLatin1StringView("b")).toString());
        return pair;
    }

    const QList<MeasuredDocument> &documents() const { return m_documents; }

private:
    QString record(const QJsonObject &line, QLatin1StringView idName, QLatin1StringView textName)
    {
        const QString text = line.value(textName).toString();
        return bringIn(line.value(idName).toString(text), text);
    }

    QString bringIn(const QString &id, const QString &text)
    {
        if (!m_known.contains(id)) {
            m_known.insert(id);
            m_documents.append({.id = id, .title = text, .text = {}, .department = {}});
        }
        return id;
    }

    QList<MeasuredDocument> m_documents;
    QSet<QString> m_known;
};

Result<QList<MeasuredDocument>> bankOf(const Request &request)
{
    return request.bank.isEmpty() ? Result<QList<MeasuredDocument>>(QList<MeasuredDocument>())
                                  : readDocuments(request.bank);
}

} // namespace

Result<> runPairs(const Request &request, const Print &print)
{
    const auto lines = readJsonLines(request.set.filePath(QStringLiteral("pairs.jsonl")), request.split);
    const auto bank = bankOf(request);
    const auto texts = furtherTexts(request);
    if (!lines || !bank || !texts)
        return !lines ? lines.error() : !bank ? bank.error() : texts.error();

    PairBank known(*bank);
    QList<MeasuredPair> pairs;
    for (const QJsonObject &line : *lines)
        pairs.append(known.add(line));
    const auto set = OverlapOfSet::make(known.documents(), *texts, UnitScope::AlsoWithinUnit);
    if (!set)
        return set.error();
    for (const MeasuredPair &pair : std::as_const(pairs))
        print({{QStringLiteral("id"), pair.id}, {QStringLiteral("score"), set->score(pair.a, pair.b)}});
    return {};
}

} // namespace kb::evaluate
