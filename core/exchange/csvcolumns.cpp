// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csvcolumns.h"

#include "exchange/csvheaders.h"
#include "exchange/fieldlabels.h"
#include "exchange/fieldtext.h"
#include "exchange/residue.h"
#include "model/recordtypes.h"

namespace kb {

namespace {

using HeadersByWord = QHash<QString, CsvHeader>;

/// Every word that may stand over a column, folded; of two meanings the first one counts.
HeadersByWord headersByWord(Kind kind)
{
    HeadersByWord headers;
    const auto add = [&](const QString &word, const CsvHeader &header) {
        if (!headers.contains(word))
            headers.insert(word, header);
    };
    for (const auto list : {csvHeaders(kind), commonCsvHeaders()}) {
        for (const CsvHeader &header : list) {
            for (const QStringView word : header.words.tokenize(u' '))
                add(foldedLabel(word.toString()), header);
        }
    }
    for (const FieldInfo *field : recordType(kind)->fields) {
        if (isTextField(*field))
            add(foldedLabel(QString::fromLatin1(field->name)), {.field = QLatin1StringView(field->name)});
    }
    return headers;
}

std::optional<CsvHeader> headerCalled(Kind kind, const QString &header)
{
    static const HeadersByWord ofStudies = headersByWord(Kind::Study);
    static const HeadersByWord ofQuestions = headersByWord(Kind::KnowledgeQuestion);
    const HeadersByWord &headers = kind == Kind::KnowledgeQuestion ? ofQuestions : ofStudies;
    const auto found = headers.constFind(foldedLabel(header));
    return found == headers.cend() ? std::nullopt : std::optional(*found);
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
    QHash<QLatin1StringView, int> holders;
    for (const CsvColumn &column : columns)
        ++holders[column.field];
    for (CsvColumn &column : columns) {
        const auto known = headerCalled(kind, words[&column - columns.constData()]);
        if (!known || known->otherwise.isEmpty() || holders[column.field] < 2)
            continue;
        --holders[column.field];
        column.field = known->otherwise;
    }
}

bool isTitle(QLatin1StringView field)
{
    return field == QLatin1StringView("title") || field == QLatin1StringView("text");
}

} // namespace

QStringList headersIn(const CsvRow &row)
{
    QStringList headers;
    for (const QString &cell : row.cells) {
        const QString header = plainCell(cell).simplified();
        headers.append(header.isEmpty() ? QStringLiteral("column-%1").arg(headers.size() + 1) : header);
    }
    return headers;
}

/// A question may have its explanation only: the first line of it serves.
bool holdTitle(std::span<const CsvColumn> columns)
{
    return std::ranges::any_of(columns, [](const CsvColumn &column) {
        return column.holds == CsvColumn::Holds::Residue || isTitle(column.field) ||
               column.field == QLatin1StringView("explanation");
    });
}

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
        if (!field.isEmpty() && !headerCalled(kind, field))
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
    const auto holdsTitle = [&](const QString &header) {
        const auto known = headerCalled(kind, header);
        return known && isTitle(known->field);
    };
    return std::ranges::any_of(headers, holdsTitle) && std::ranges::count_if(headers, isKnown) > 1;
}

} // namespace kb
