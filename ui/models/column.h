// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "models/roles.h"
#include "wording/bar.h"
#include "wording/mark.h"
#include "wording/plaintext.h"

#include <QCoreApplication>
#include <QDate>
#include <QVariant>

namespace kb {

enum class Align { Start, End, Centre };
enum class Shown { AtFirst, OnRequest };
enum class Sorting { No, Yes };
enum class Cut { First, Allowed, RatherLeftOut, Never };

/// One column of a table of records, as data. The texts are marked with QT_TRANSLATE_NOOP("Columns", ...).
template <typename Record> struct Column
{
    const char *key;   ///< stable: names the column in settings and to the bank that sorts
    const char *title; ///< short; the header
    QVariant (*value)(const Record &record);
    QDate (*day)(const Record &record) = nullptr; ///< that the value says in words, for who reckons with it
    /// The other records that the value names, of which each makes a table as narrow as it is itself. Not
    /// concepts, nor who made a study: these keep nobody from a paper (core/README.md).
    QList<Uid> (*names)(const Record &record) = nullptr;
    QString (*tooltip)(const Record &record) = nullptr; ///< the exact value where the cell is short
    Mark (*mark)(const Record &record) = nullptr;
    Bar (*bar)(const Record &record) = nullptr;      ///< drawn instead of the value; the tooltip is its words
    QString (*note)(const Record &record) = nullptr; ///< a quiet word below the value
    QString (*spoken)(const Record &record) = nullptr; ///< read aloud where the value is a short word for it
    const char *explanation = nullptr;                 ///< what the title means, for who hovers over it
    int width = 12;                                    ///< in digits; 0 takes what is left
    /// In digits: what must be seen of a text that begins with a code, or of the one that takes what is left;
    /// 0: most of it.
    int least = 0;
    Align align = Align::Start;
    Shown shown = Shown::AtFirst;
    Sorting sorting = Sorting::Yes;
    /// First: of what takes the rest, all but its beginning goes before another column becomes narrower.
    /// Rather left out: one word of a few, such as a status. Never: its end says as much as its beginning, as
    /// that of a code does, and it is never left out either.
    Cut cut = Cut::Allowed;
};

inline QString columnText(const char *text)
{
    return QCoreApplication::translate("Columns", text);
}

template <typename Record> QVariant alignmentOf(const Column<Record> &column)
{
    const Qt::Alignment across = column.align == Align::End      ? Qt::AlignRight
                                 : column.align == Align::Centre ? Qt::AlignHCenter
                                                                 : Qt::AlignLeft;
    return QVariant::fromValue(across | Qt::AlignVCenter);
}

template <typename Record> QVariant uidOf(const Record &record)
{
    if constexpr (requires { record.uid; })
        return record.uid;
    else
        return {};
}

template <typename Record> QString noteText(const Column<Record> &column, const Record &record)
{
    return column.note ? column.note(record) : QString();
}

template <typename Record> QVariant spokenText(const Column<Record> &column, const Record &record)
{
    const QVariant value = column.spoken ? QVariant(column.spoken(record)) : column.value(record);
    const QString note = noteText(column, record);
    return note.isEmpty() ? value : QStringLiteral("%1, %2").arg(value.toString(), note);
}

template <typename Record> QVariant cellData(const Column<Record> &column, const Record &record, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column.value(record);
    case Qt::AccessibleTextRole:
        return column.bar && column.tooltip ? QVariant(column.tooltip(record)) : spokenText(column, record);
    case NoteRole:
        return noteText(column, record);
    case Qt::ToolTipRole:
        return column.tooltip ? plainToolTip(column.tooltip(record)) : QVariant();
    case MarkRole:
        return column.mark ? QVariant::fromValue(column.mark(record)) : QVariant();
    case BarRole:
        return column.bar ? QVariant::fromValue(column.bar(record)) : QVariant();
    default:
        return {};
    }
}

template <typename Record> QVariant headerOf(const Column<Record> &column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return columnText(column.title);
    case Qt::ToolTipRole:
        return column.explanation ? columnText(column.explanation) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case KeyRole:
        return QString::fromLatin1(column.key);
    case WidthRole:
        return column.width;
    case LeastRole:
        return column.least;
    case CutFirstRole:
        return column.cut == Cut::First;
    case OnRequestRole:
        return column.shown == Shown::OnRequest;
    case WholeRole:
        return column.cut == Cut::Never;
    case WordRole:
        return column.cut == Cut::RatherLeftOut;
    case NotedRole:
        return column.note != nullptr;
    case SortableRole:
        return column.sorting == Sorting::Yes;
    default:
        return {};
    }
}

} // namespace kb
