// SPDX-License-Identifier: EUPL-1.2
#include "wording/stylefields.h"

#include "wording/colours.h"
#include "wording/focusring.h"
#include "wording/stylepanels.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>

namespace kb {

namespace {

bool isOnSelection(const QStyleOption &option, const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) && option.state.testFlag(QStyle::State_Selected) &&
           option.state.testFlag(QStyle::State_Active);
}

void drawStep(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &place,
              Qt::ArrowType direction, bool leadsOn)
{
    QStyleOption arrow(option);
    arrow.rect = place;
    if (!leadsOn)
        arrow.palette.setCurrentColorGroup(QPalette::Disabled);
    drawChevron(painter, arrow, direction);
}

} // namespace

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Text edits and spin boxes do not say in their option that they are only read.
bool isOnlyRead(const QStyleOption &option, const QWidget *widget)
{
    return option.state.testFlag(QStyle::State_ReadOnly) || (widget && widget->property("readOnly").toBool());
}

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isOnlyRead(option, widget))
        drawReadPanel(painter, option);
    else
        drawFieldPanel(painter, option);
}

void drawSpinField(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                   const QWidget *widget)
{
    drawField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons || isOnlyRead(option, widget))
        return;
    drawStep(painter, option, up, Qt::UpArrow, option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    drawStep(painter, option, down, Qt::DownArrow,
             option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool holdsChoices =
        qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QMenu *>(widget);
    const bool isFaint = !holdsChoices || isOnlyRead(option, widget);
    painter.setPen(option.palette.color(isFaint ? QPalette::Mid : QPalette::Dark));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

bool isSeparator(const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    return item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty();
}

void drawSeparator(QPainter &painter, const QStyleOption &option)
{
    constexpr int inset = 8;
    const QRect &rect = option.rect;
    painter.fillRect(QRect(rect.left() + inset, rect.center().y(), rect.width() - 2 * inset, 1),
                     option.palette.color(QPalette::Mid));
}

bool opensMenu(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    return button && !button->text.isEmpty() && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

bool opensBesideWord(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    return button && button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

void drawFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QColor onFill = option.palette.color(QPalette::Active, QPalette::HighlightedText);
    const auto *button = qobject_cast<const QPushButton *>(widget);
    if (button && button->isDefault())
        return drawFocusRing(painter, option.rect.adjusted(2, 2, -2, -2), onFill);
    if (isOnSelection(option, widget)) // within the fill, or its corners would stick out
        return drawFocusRing(painter, option.rect.adjusted(1, 1, -1, -1), onFill);
    drawFocusRing(painter, option.rect, inkOf(Meaning::Accent, option.palette));
}

} // namespace kb
