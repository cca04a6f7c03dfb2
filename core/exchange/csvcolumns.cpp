// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csvcolumns.h"

#include "exchange/csvheaders.h"
#include "exchange/fieldlabels.h"
#include "exchange/fieldtext.h"
#include "exchange/residue.h"
#include "model/recordtypes.h"

namespace kb {

namespace {

/// A header in a list of headers of one kind, or a field by its own name.
const CsvHeader *headerCalled(std::span<const CsvHeader> headers, const QString &word)
{
    const auto stands = [&](const CsvHeader &header) {
        const auto words = header.words.tokenize(u' ');
        return std::ranges::any_of(words, [&](QStringView known) { return foldedLabel(known) == word; });
    };
    const auto found = std::ranges::find_if(headers, stands);
    return found == headers.end() ? nullptr : &*found;
}

std::optional<CsvHeader> headerCalled(Kind kind, const QString &header)
{
    const QString word = foldedLabel(header);
    for (const auto headers : {csvHeaders(kind), commonCsvHeaders()}) {
        if (const CsvHeader *known = headerCalled(headers, word))
            return *known;
    }
    for (const FieldInfo *field : recordType(kind)->fields) {
        if (isTextField(*field) && foldedLabel(QString::fromLatin1(field->name)) == word)
            return CsvHeader{.field = QLatin1StringView(field->name)};
    }
    return std::nullopt;
}

/// The header by which we know a column of the file: the mapping's, else its own.
QString ownHeader(const QString &header, const FieldMapping &mapping)
{
    if (mapping.columns.contains(header))
        return mapping.columns.value(header);
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column) {
        if (foldedLabel(column.key()) == foldedLabel(header))
            return *column;
    }
    return header;
}

CsvColumn columnOf(const QString &header, const CsvHeader &known)
{
    return {.header = header, .holds = known.holds, .field = known.field, .role = known.role};
}

/// A column that another one could also be gives way: "Vraag" beside "Titel".
void settleDoubles(QList<CsvColumn> &columns, const QStringList &words, Kind kind)
{
    for (CsvColumn &column : columns) {
        const auto known = headerCalled(kind, words[&column - columns.constData()]);
        const auto holdsSame = [&](const CsvColumn &other) {
            return &other != &column && other.holds == CsvColumn::Holds::Field && other.field == column.field;
        };
        if (known && !known->otherwise.isEmpty() && std::ranges::any_of(columns, holdsSame))
            column.field = known->otherwise;
    }
}

} // namespace

Kind kindOfTable(const QStringList &headers, const FieldMapping &mapping)
{
    static constexpr QStringView ofQuestions[]{
        u"vraag",     u"question", u"kennisvraag", u"knowledgequestion",
        u"nodigvoor", u"needby",   u"needclass",   u"askedon"};
    for (const QString &header : headers) {
        if (std::ranges::find(ofQuestions, foldedLabel(ownHeader(header, mapping))) != std::end(ofQuestions))
            return Kind::KnowledgeQuestion;
    }
    return Kind::Study;
}

Result<QList<CsvColumn>> columnsOf(const QStringList &headers, Kind kind, const FieldMapping &mapping)
{
    for (const QString &field : mapping.columns) {
        if (!headerCalled(kind, field))
            return Error{Error::Code::InvalidInput, field};
    }
    QList<CsvColumn> columns;
    QStringList words;
    for (const QString &header : headers) {
        words.append(ownHeader(header, mapping));
        const auto known = headerCalled(kind, words.back());
        columns.append(known ? columnOf(header, *known)
                             : CsvColumn{.header = header, .holds = CsvColumn::Holds::Extra});
    }
    settleDoubles(columns, words, kind);
    return columns;
}

QList<CsvColumn> writtenColumns(Kind kind)
{
    QList<CsvColumn> columns;
    for (const FieldInfo *field : recordType(kind)->fields) {
        if (isTextField(*field))
            columns.append(
                {.header = QString::fromLatin1(field->name), .field = QLatin1StringView(field->name)});
    }
    for (const auto headers : {csvHeaders(kind), commonCsvHeaders()}) {
        for (const CsvHeader &header : headers) {
            if (header.holds != CsvColumn::Holds::Field)
                columns.append(columnOf((*header.words.tokenize(u' ').begin()).toString(), header));
        }
    }
    return columns;
}

bool looksLikeHeaders(const QStringList &headers)
{
    const Kind kind = kindOfTable(headers, {});
    const auto isKnown = [&](const QString &header) { return headerCalled(kind, header).has_value(); };
    const auto isTitle = [&](const QString &header) {
        const auto known = headerCalled(kind, header);
        return known &&
               (known->field == QLatin1StringView("title") || known->field == QLatin1StringView("text"));
    };
    return std::ranges::any_of(headers, isTitle) && std::ranges::count_if(headers, isKnown) > 1;
}

} // namespace kb
