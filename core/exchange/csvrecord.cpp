// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csvrecord.h"

#include "exchange/fieldtext.h"
#include "exchange/names.h"
#include "exchange/residue.h"
#include "model/recordtypes.h"

namespace kb {

namespace {

constexpr qsizetype MaxQuestion = 300; ///< characters of a question's text (V-11)

AnyRecord emptyRecord(Kind kind)
{
    return kind == Kind::KnowledgeQuestion ? AnyRecord(KnowledgeQuestion()) : AnyRecord(Study());
}

RecordHead &headOf(Item &item)
{
    return std::visit([](auto &record) -> RecordHead & { return record; }, item.record);
}

const RecordHead &headOf(const Item &item)
{
    return std::visit([](const auto &record) -> const RecordHead & { return record; }, item.record);
}

/// The text by which a record is known.
QString &captionOf(AnyRecord &record)
{
    if (auto *question = std::get_if<KnowledgeQuestion>(&record))
        return question->text;
    return std::get<Study>(record).title;
}

void keep(Incoming &incoming, const QString &header, const QString &text)
{
    headOf(incoming).extra[header].append(text);
}

bool holdsCodes(Kind kind, QLatin1StringView name)
{
    const FieldInfo *field = recordType(kind)->field(name);
    return field && field->kind == FieldKind::Enum;
}

void putField(Incoming &incoming, const CsvColumn &column, const QString &text)
{
    const QString detail = column.header + QStringLiteral(": ") + text;
    switch (setFieldText(incoming.record, column.field, text)) {
    case Placed::Yes:
    case Placed::Known:
        return;
    case Placed::Taken:
        incoming.remarks.append({Remark::Code::Duplicate, column.header, incoming.line});
        break;
    case Placed::Unclear:
        incoming.remarks.append({holdsCodes(kindOf(incoming), column.field) ? Remark::Code::UnknownCode
                                                                            : Remark::Code::InvalidValue,
                                 detail, incoming.line});
        break;
    case Placed::NoField:
        incoming.remarks.append({Remark::Code::InvalidValue, detail, incoming.line});
        break;
    }
    keep(incoming, column.header, text);
}

void putNames(Incoming &incoming, ContributionRole role, const QString &text)
{
    for (const QString &name : itemsOf(text))
        std::get<Study>(incoming.record).contributions.append(contributionOf(name, role));
}

void putFiles(QList<FileReference> &files, const QString &text)
{
    for (const QString &place : itemsOf(text))
        files.append({.place = place});
}

void put(Incoming &incoming, const CsvColumn &column, const QString &text)
{
    References &references = incoming.references;
    switch (column.holds) {
    case CsvColumn::Holds::Field:
        return putField(incoming, column, text);
    case CsvColumn::Holds::Names:
        return putNames(incoming, column.role, text);
    case CsvColumn::Holds::UnitCode:
        references.unitCode = text.simplified();
        return;
    case CsvColumn::Holds::UnitName:
        references.unitName = text.simplified();
        return;
    case CsvColumn::Holds::Dossier:
        references.dossier = text.simplified();
        return;
    case CsvColumn::Holds::Institutes:
        references.institutes += itemsOf(text);
        return;
    case CsvColumn::Holds::Concepts:
        references.concepts += itemsOf(text);
        return;
    case CsvColumn::Holds::Files:
        return putFiles(references.files, text);
    case CsvColumn::Holds::Residue:
    case CsvColumn::Holds::Extra:
        return keep(incoming, column.header, text);
    }
}

/// A question of which only the explanation is given: its first line.
void supplyCaption(Incoming &incoming)
{
    auto *question = std::get_if<KnowledgeQuestion>(&incoming.record);
    if (!question || !question->text.isEmpty() || question->explanation.isEmpty())
        return;
    const QString first = question->explanation.section(u'\n', 0, 0).simplified();
    question->text = first.first(std::min(first.size(), MaxQuestion));
    incoming.remarks.append({Remark::Code::SuppliedTitle, question->text, incoming.line});
}

/// Whether a cell says how the question stands, in a word that we know.
bool saysStatus(const CsvRow &row, std::span<const CsvColumn> columns)
{
    const size_t count = std::min(columns.size(), size_t(row.cells.size()));
    for (size_t i = 0; i < count; ++i) {
        if (columns[i].field != QLatin1StringView("status"))
            continue;
        AnyRecord asked = KnowledgeQuestion();
        const Placed placed = setFieldText(asked, columns[i].field, plainCell(row.cells[qsizetype(i)]));
        if (placed == Placed::Yes || placed == Placed::Known)
            return true;
    }
    return false;
}

QString namesIn(const Item &item, ContributionRole role)
{
    QStringList names;
    for (const Contribution &contribution : std::get<Study>(item.record).contributions) {
        if (contribution.role == role)
            names.append(contribution.name);
    }
    return joinedItems(names);
}

QString filesIn(const Item &item)
{
    QStringList places;
    for (const FileReference &file : item.references.files)
        places.append(file.place);
    return joinedItems(places);
}

QString cellOf(const Item &item, const CsvColumn &column)
{
    switch (column.holds) {
    case CsvColumn::Holds::Field:
        return fieldText(item.record, column.field);
    case CsvColumn::Holds::Names:
        return namesIn(item, column.role);
    case CsvColumn::Holds::UnitCode:
        return item.references.unitCode;
    case CsvColumn::Holds::UnitName:
        return item.references.unitName;
    case CsvColumn::Holds::Dossier:
        return item.references.dossier;
    case CsvColumn::Holds::Institutes:
        return joinedItems(item.references.institutes);
    case CsvColumn::Holds::Concepts:
        return joinedItems(item.references.concepts);
    case CsvColumn::Holds::Files:
        return filesIn(item);
    case CsvColumn::Holds::Residue:
        break;
    case CsvColumn::Holds::Extra:
        return headOf(item).extra.value(column.header).join(u'\n');
    }
    return {};
}

} // namespace

IncomingOrSkipped recordFrom(const CsvRow &row, std::span<const CsvColumn> columns, Kind kind)
{
    if (row.damage)
        return *row.damage;
    Incoming incoming{{.record = emptyRecord(kind)}, row.line};
    QJsonObject residue;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString text = plainCell(row.cells[i]);
        const bool hasColumn = size_t(i) < columns.size();
        if (text.trimmed().isEmpty())
            continue;
        if (!hasColumn)
            keep(incoming, QStringLiteral("column-%1").arg(i + 1), text);
        else if (columns[size_t(i)].holds == CsvColumn::Holds::Residue && !residueFrom(text).isEmpty())
            residue = residueFrom(text);
        else
            put(incoming, columns[size_t(i)], text);
    }
    if (auto *question = std::get_if<KnowledgeQuestion>(&incoming.record);
        question && !saysStatus(row, columns))
        question->status = QuestionStatus::Open; // decision 26
    restore(incoming, residue);
    supplyCaption(incoming);
    if (captionOf(incoming.record).isEmpty())
        return Skipped{Skipped::Reason::NoTitle, row.cells.join(u' ').simplified().left(60), row.line};
    return incoming;
}

QStringList cellsOf(const Item &item, std::span<const CsvColumn> columns)
{
    QStringList cells;
    for (const CsvColumn &column : columns)
        cells.append(cellOf(item, column));
    return cells;
}

} // namespace kb
