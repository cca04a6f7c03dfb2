// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/recordcodes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace kb::test {

/// The cells of a list that lie within its frame.
inline QStringList cellsInSight(const QAbstractItemView &view)
{
    QStringList cells;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex cell = model->index(row, column, view.rootIndex());
            if (view.visualRect(cell).intersects(view.viewport()->rect()))
                cells.append(cell.data().toString());
        }
    }
    return cells;
}

/// What one widget shows, leaving out what is in it.
inline QStringList shownBy(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text().remove(u'&')};
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return {edit->text()};
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return {edit->toPlainText()};
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        return {edit->toPlainText()};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return {box->currentText()};
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return cellsInSight(*view);
    QStringList titles;
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            titles.append(bar->tabText(tab).remove(u'&'));
    }
    return titles;
}

/// What somebody sees in a window: every text that is visible, one on a line, with codes as they are typed. A
/// page that is scrolled away is as visible as one that is not.
inline QString seenIn(const QWidget &window)
{
    QStringList seen{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            seen += shownBy(*widget);
    }
    seen.removeAll(QString());
    return doc::asTyped(seen.join(u'\n'));
}

/// What a screen reader says of a widget: of a box of choices its label, as its own text is the choice.
inline QString spokenNameOf(QWidget *widget)
{
    QAccessibleInterface *spoken = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    if (!spoken)
        return {};
    if (qobject_cast<QComboBox *>(widget)) {
        for (const auto &[label, relation] : spoken->relations(QAccessible::Label))
            return label->text(QAccessible::Name).remove(u'&');
    }
    return spoken->text(QAccessible::Name).remove(u'&');
}

} // namespace kb::test
