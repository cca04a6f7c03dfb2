// SPDX-License-Identifier: EUPL-1.2
#include "widgets/columnmemory.h"

#include "models/roles.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

namespace kb {

namespace {

int digitOf(const QWidget &view)
{
    return view.fontMetrics().horizontalAdvance(u'0');
}

} // namespace

ColumnMemory::ColumnMemory(QTableView &view)
    : QObject(&view)
    , m_view(view)
    , m_header(*view.horizontalHeader())
{
    reset();
    m_view.installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this, &ColumnMemory::save);
    connect(&m_header, &QHeaderView::sectionMoved, this, &ColumnMemory::save);
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &ColumnMemory::save);
}

void ColumnMemory::remember(QSettings &settings, const QString &name)
{
    m_settings = &settings;
    m_name = name;
    restore();
}

void ColumnMemory::reset()
{
    const int digit = m_digit = digitOf(m_view);
    for (int section = 0; section < m_header.count(); ++section) {
        const QAbstractItemModel &model = *m_view.model();
        const int characters = model.headerData(section, Qt::Horizontal, WidthRole).toInt();
        m_header.moveSection(m_header.visualIndex(section), section);
        if (characters > 0)
            m_header.resizeSection(section, characters * digit + 16);
        m_header.setSectionHidden(section, model.headerData(section, Qt::Horizontal, OnRequestRole).toBool());
    }
    save();
}

/// Columns grow and shrink with their text.
bool ColumnMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange && digitOf(m_view) != m_digit) {
        const double growth = double(digitOf(m_view)) / m_digit;
        m_digit = digitOf(m_view);
        for (int section = 0; section < m_header.count(); ++section)
            m_header.resizeSection(section, qRound(m_header.sectionSize(section) * growth));
    }
    return QObject::eventFilter(watched, event);
}

void ColumnMemory::fillMenu(QMenu &menu)
{
    menu.clear();
    const int shown = m_header.count() - m_header.hiddenSectionCount();
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        const bool isShown = !m_header.isSectionHidden(section);
        QAction *action = menu.addAction(m_view.model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown > 1);
        connect(action, &QAction::toggled, this, [this, section](bool isOn) { showColumn(section, isOn); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Back to the usual columns")), &QAction::triggered, this, &ColumnMemory::reset);
}

QString ColumnMemory::keyOf(int section) const
{
    return m_view.model()->headerData(section, Qt::Horizontal, KeyRole).toString();
}

int ColumnMemory::sectionOf(const QString &key) const
{
    for (int section = 0; section < m_header.count(); ++section) {
        if (keyOf(section) == key)
            return section;
    }
    return -1;
}

void ColumnMemory::showColumn(int section, bool isShown)
{
    m_header.setSectionHidden(section, !isShown);
    save();
}

void ColumnMemory::restore()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    const int count = m_settings->beginReadArray(m_name);
    for (int visual = 0; visual < count; ++visual) {
        m_settings->setArrayIndex(visual);
        const int section = sectionOf(m_settings->value("key").toString());
        if (section < 0)
            continue;
        m_header.moveSection(m_header.visualIndex(section), std::min(visual, m_header.count() - 1));
        m_header.setSectionHidden(section, !m_settings->value("shown").toBool());
        if (const int width = m_settings->value("width").toInt(); width > 0)
            m_header.resizeSection(section, width);
        if (const QVariant order = m_settings->value("sorted"); order.isValid())
            m_header.setSortIndicator(section, Qt::SortOrder(order.toInt()));
    }
    m_settings->endArray();
}

void ColumnMemory::save() const
{
    if (!m_settings || m_isRestoring)
        return;
    m_settings->beginWriteArray(m_name, m_header.count());
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        m_settings->setArrayIndex(visual);
        m_settings->setValue("key", keyOf(section));
        m_settings->setValue("shown", !m_header.isSectionHidden(section));
        m_settings->setValue("width", m_header.isSectionHidden(section) ? 0 : m_header.sectionSize(section));
        if (m_header.isSortIndicatorShown() && m_header.sortIndicatorSection() == section)
            m_settings->setValue("sorted", int(m_header.sortIndicatorOrder()));
        else
            m_settings->remove("sorted");
    }
    m_settings->endArray();
}

} // namespace kb
