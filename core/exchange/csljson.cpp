// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csljson.h"

#include "exchange/cslmapping.h"
#include "exchange/jsonobjects.h"
#include "exchange/limits.h"
#include "exchange/lines.h"
#include "exchange/textbatch.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kb {

namespace {

/// The parts of a batch that are studies, in CSL-JSON; keys that are missing are numbers in this list.
template <typename Items> QJsonArray arrayOf(const Items &items)
{
    QJsonArray array;
    for (const Item &item : items) {
        if (kindOf(item) == Kind::Study)
            array.append(cslFrom(item, QStringLiteral("item-%1").arg(array.size() + 1)));
    }
    return array;
}

/// The first field that is too large to be bibliographic data; empty when there is none.
QString tooLargeField(const QJsonObject &object)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const qsizetype size =
            field->isString() ? field->toString().size() : QJsonDocument(QJsonArray{*field}).toJson().size();
        if (size > MaxField)
            return field.key();
    }
    return {};
}

IncomingOrSkipped parsed(const JsonSlice &slice)
{
    if (!slice.isClosed)
        return Skipped{Skipped::Reason::Unclosed, {}, slice.line};
    if (slice.text.size() > MaxLine)
        return Skipped{Skipped::Reason::FieldTooLarge, {}, slice.line};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(slice.text.toUtf8(), &problem);
    if (!document.isObject())
        return Skipped{Skipped::Reason::Malformed, problem.errorString(), slice.line};
    if (slice.text.size() > MaxField) {
        if (const QString field = tooLargeField(document.object()); !field.isEmpty())
            return Skipped{Skipped::Reason::FieldTooLarge, field, slice.line};
    }
    return studyFrom(document.object(), slice.line);
}

} // namespace

Result<Batch> readCslJson(const QByteArray &bytes, const ReadOptions &options)
{
    auto [raw, batch] = openText(QLatin1StringView("csljson"), bytes, options);
    const QString text = withLineFeeds(std::move(raw));
    JsonObjects objects(text);
    while (const auto object = objects.next())
        add(batch, parsed(*object));
    if (batch.items.isEmpty() && batch.skipped.isEmpty() && text.trimmed() != u"[]")
        return Error{Error::Code::Unreadable, QStringLiteral("no JSON objects")};
    return batch;
}

Result<QByteArray> writeCslJson(std::span<const Item> items)
{
    for (const Item &item : items) {
        if (kindOf(item) != Kind::Study)
            return Error{Error::Code::InvalidInput, QStringLiteral("CSL-JSON carries studies only")};
    }
    return QJsonDocument(arrayOf(items)).toJson();
}

bool looksLikeCslJson(QByteArrayView start)
{
    const QString text = decode(start, guessEncoding(start)).text.trimmed();
    return text.startsWith(u'[') || text.startsWith(u'{');
}

QJsonArray cslJson(const Batch &batch)
{
    return arrayOf(batch.items);
}

} // namespace kb
