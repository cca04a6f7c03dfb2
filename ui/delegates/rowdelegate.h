// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace kb {

/// Draws the cells of a record table: mark before the word, a quiet note below it, a bar in its place,
/// foreign text on one line, rows that could not be read in the ink of danger.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Wide enough for the note too.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What is cut off in its cell is told whole, where the column has no words of its own for it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect paintPanel(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace kb
