// SPDX-License-Identifier: EUPL-1.2
#include "models/calendarmodel.h"

#include "report/labels.h"
#include "wording/datetext.h"
#include "wording/plaintext.h"

#include <QLocale>

namespace kb {

namespace {

constexpr int DaysOfAWeek = 7;
constexpr int WeeksOfAMonth = 6; ///< that every month fits in

QDate weekOf(QDate day)
{
    const int first = QLocale().firstDayOfWeek();
    return day.addDays(-((day.dayOfWeek() - first + DaysOfAWeek) % DaysOfAWeek));
}

QString hourText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

QString itemLine(const CalendarItem &item)
{
    if (item.kind == Kind::Bulletin)
        return CalendarModel::tr("Bulletin: %1").arg(item.title);
    if (item.kind != Kind::Event)
        return QStringLiteral("%1 %2").arg(item.code, item.title).trimmed();
    return item.begins.isValid() ? QStringLiteral("%1 %2").arg(hourText(item.begins), item.title)
                                 : item.title;
}

QString itemSentence(const CalendarItem &item)
{
    if (item.kind == Kind::DossierMilestone)
        return CalendarModel::tr("decision moment of dossier %1: %2").arg(item.code, item.title);
    if (item.kind == Kind::Bulletin)
        return CalendarModel::tr("bulletin %1: %2").arg(item.code, item.title);
    QString when = item.begins.isValid() ? hourText(item.begins) : CalendarModel::tr("the whole day");
    if (item.ends.isValid() && item.last == item.first)
        when += QStringLiteral(" – ") + hourText(item.ends);
    QStringList parts{QStringLiteral("%1 %2").arg(when, item.title), item.place, label(item.status)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

CalendarModel::CalendarModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool CalendarModel::showDays(QDate around, CalendarSpan span)
{
    const QDate first =
        span == CalendarSpan::Month ? weekOf(QDate(around.year(), around.month(), 1)) : weekOf(around);
    const bool isSame = first == m_first && span == m_span && around.month() == m_around.month();
    m_around = around;
    if (isSame)
        return false;
    beginResetModel();
    m_span = span;
    m_first = first;
    m_items.clear();
    endResetModel();
    return true;
}

void CalendarModel::showItems(const QList<CalendarItem> &items)
{
    m_items.clear();
    for (const CalendarItem &item : items) {
        const QDate last = std::min(item.last, lastShown());
        for (QDate day = std::max(item.first, m_first); day <= last; day = day.addDays(1))
            m_items[day].append(item);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QDate CalendarModel::lastShown() const
{
    return m_first.addDays(rowCount() * DaysOfAWeek - 1);
}

QDate CalendarModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(index.row() * DaysOfAWeek + index.column()) : QDate();
}

QModelIndex CalendarModel::indexOf(QDate day) const
{
    const qint64 at = m_first.daysTo(day);
    return day.isValid() && at >= 0 && day <= lastShown()
               ? index(int(at / DaysOfAWeek), int(at % DaysOfAWeek))
               : QModelIndex();
}

bool CalendarModel::isInside(QDate day) const
{
    return m_span == CalendarSpan::Week || day.month() == m_around.month();
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_first.isValid())
        return 0;
    return m_span == CalendarSpan::Month ? WeeksOfAMonth : 1;
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DaysOfAWeek;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = dayAt(index);
    if (role == Qt::DisplayRole)
        return day.day() == 1 || index == this->index(0, 0)
                   ? QLocale().toString(day, QStringLiteral("d MMM")).remove(u'.')
                   : QString::number(day.day());
    if (role == Qt::ToolTipRole)
        return plainToolTip(sentencesOn(day).join(u'\n'));
    return role == Qt::AccessibleTextRole ? QVariant(spokenDay(day)) : QVariant();
}

QString CalendarModel::spokenDay(QDate day) const
{
    QStringList parts{exactDateText(day)};
    if (isToday(day))
        parts.append(tr("today"));
    const QStringList items = sentencesOn(day);
    parts += items.isEmpty() ? QStringList{tr("nothing")} : items;
    return parts.join(QStringLiteral("; "));
}

QStringList CalendarModel::sentencesOn(QDate day) const
{
    QStringList sentences;
    for (const CalendarItem &item : itemsOn(day))
        sentences.append(itemSentence(item));
    return sentences;
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QDate day = m_first.addDays(orientation == Qt::Horizontal ? section : section * DaysOfAWeek);
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QString::number(day.weekNumber())
                                       : tr("week %1").arg(day.weekNumber());
    const auto length = role == Qt::DisplayRole ? QLocale::ShortFormat : QLocale::LongFormat;
    return QLocale().dayName(day.dayOfWeek(), length);
}

} // namespace kb
