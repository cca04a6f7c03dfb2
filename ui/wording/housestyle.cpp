// SPDX-License-Identifier: EUPL-1.2
#include "wording/housestyle.h"

#include "wording/colours.h"
#include "wording/focusring.h"
#include "wording/icons.h"
#include "wording/stylefields.h"
#include "wording/stylepanels.h"
#include "wording/stylescrollbar.h"

#include <QPainter>
#include <QStyleOption>

namespace kb {

namespace {

ButtonKind kindOf(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return ButtonKind::Usual;
    if (button->features.testFlag(QStyleOptionButton::Flat))
        return ButtonKind::Flat;
    return button->features.testFlag(QStyleOptionButton::DefaultButton) ? ButtonKind::Default
                                                                        : ButtonKind::Usual;
}

} // namespace

HouseStyle::HouseStyle(int textSize)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_textSize(textSize)
{
}

QPalette HouseStyle::systemPalette() const
{
    return baseStyle()->standardPalette();
}

/// The signs of messages are ours, in the inks of the palette.
QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxInformation:
        return icon(Glyph::Info, Meaning::Accent);
    case SP_MessageBoxQuestion:
        return icon(Glyph::Help, Meaning::Accent);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(Glyph::Warning, Meaning::Danger);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(*painter, *option, kindOf(*option));
    case PE_PanelButtonTool:
        return drawButtonPanel(*painter, *option,
                               option->state.testFlag(State_AutoRaise) ? ButtonKind::Flat
                                                                       : ButtonKind::Usual);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return drawField(*painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        return drawFocus(*painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTick(*painter, *option, TickKind::Box);
    case PE_IndicatorRadioButton:
        return drawTick(*painter, *option, TickKind::Circle);
    case PE_IndicatorArrowDown:
        return drawChevron(*painter, *option);
    case PE_IndicatorArrowRight:
        return drawChevron(*painter, *option, Qt::RightArrow);
    case PE_IndicatorArrowLeft:
        return drawChevron(*painter, *option, Qt::LeftArrow);
    case PE_Frame:
        if (isTextField(widget))
            return drawField(*painter, *option, widget);
        return drawFrame(*painter, *option, widget);
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.base());
        return drawFrame(*painter, *option, widget);
    case PE_FrameMenu:
        return drawFrame(*painter, *option, widget);
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameButtonTool:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderPanel(*painter, *option);
    case CE_HeaderLabel:
        return drawHeaderLabel(*option, *painter, widget);
    case CE_MenuItem:
        if (isSeparator(*option))
            return drawSeparator(*painter, *option);
        return QProxyStyle::drawControl(element, option, painter, widget);
    case CE_ComboBoxLabel:
        return drawComboLabel(*option, *painter, widget);
    case CE_PushButtonLabel:
        return drawButtonLabel(*option, *painter, widget);
    case CE_ItemViewItem:
        return drawItem(*option, *painter, widget);
    case CE_ToolButtonLabel:
        return drawToolLabel(*option, *painter, widget);
    case CE_TabBarTabShape:
        return drawTabPanel(*painter, *option);
    case CE_ProgressBarGroove:
        return drawTrack(*painter, *option);
    case CE_ProgressBarContents:
        return drawProgress(*painter, *qstyleoption_cast<const QStyleOptionProgressBar *>(option));
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return drawScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (control == CC_ComboBox)
        return drawComboBox(*option, *painter, widget);
    if (control == CC_SpinBox)
        return drawSpinBox(*option, *painter, widget);
    if (control == CC_ToolButton)
        return drawToolButton(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::drawToolButton(const QStyleOptionComplex &option, QPainter &painter,
                                const QWidget *widget) const
{
    QStyleOptionToolButton button = *qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (button.text.isEmpty()) // no room for an arrow beside an icon alone
        button.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    const bool hasFocus = button.state.testFlag(State_HasFocus);
    button.state.setFlag(State_HasFocus, false);
    if (opensMenu(button))
        drawOpener(button, painter, widget);
    else
        QProxyStyle::drawComplexControl(CC_ToolButton, &button, &painter, widget);
    if (hasFocus)
        drawFocusRing(painter, option.rect, inkOf(Meaning::Accent, option.palette));
}

/// The arrow stands beside the word, not below it.
void HouseStyle::drawOpener(const QStyleOptionToolButton &option, QPainter &painter,
                            const QWidget *widget) const
{
    drawPrimitive(PE_PanelButtonTool, &option, &painter, widget);
    QStyleOptionToolButton word(option);
    word.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    word.rect = visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -OpenerArrow, 0));
    drawToolLabel(word, painter, widget);
    QStyleOption arrow(option);
    const QRect place(option.rect.right() - OpenerArrow - 2, option.rect.top(), OpenerArrow,
                      option.rect.height());
    arrow.rect = visualRect(option.direction, option.rect, place);
    drawChevron(painter, arrow);
}

/// Qt leaves all air behind the word. It belongs on both sides, or before the icon where an arrow follows.
void HouseStyle::drawToolLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    constexpr int betweenIconAndWord = 4; // of Qt
    QStyleOptionToolButton label = *qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (label.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !label.icon.isNull()) {
        const int word = label.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
        const int taken = label.iconSize.width() + betweenIconAndWord + word;
        const int air = std::max(0, label.rect.width() - taken);
        const int before = opensBesideWord(label) ? air : air / 2;
        label.rect = visualRect(label.direction, label.rect, label.rect.adjusted(before, 0, 0, 0));
    }
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

void HouseStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                              const QWidget *widget) const
{
    drawField(painter, option, widget);
    if (isOnlyRead(option, widget))
        return;
    QStyleOption arrow(option);
    arrow.rect = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow);
}

void HouseStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter,
                             const QWidget *widget) const
{
    drawSpinField(painter, *qstyleoption_cast<const QStyleOptionSpinBox *>(&option),
                  subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget),
                  subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget), widget);
}

/// A choice that does not fit ends in dots, not in half a letter.
void HouseStyle::drawComboLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionComboBox box = *qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    const int room = subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget).width() - 4;
    if (isOnlyRead(option, widget)) // it cannot be chosen, but is read as any text
        box.palette.setCurrentColorGroup(QPalette::Active);
    if (box.currentIcon.isNull())
        box.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &box, &painter, widget);
}

void HouseStyle::drawItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const QStyleOptionViewItem item = inShort(option);
    QProxyStyle::drawControl(CE_ItemViewItem, &item, &painter, widget);
}

void HouseStyle::drawHeaderLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    QStyleOptionHeaderV2 quiet;
    quiet.QStyleOptionHeader::operator=(*header);
    quiet.palette.setColor(QPalette::ButtonText, option.palette.color(QPalette::PlaceholderText));
    QProxyStyle::drawControl(CE_HeaderLabel, &quiet, &painter, widget);
}

void HouseStyle::drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionButton label = *qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFilled = kindOf(option) == ButtonKind::Default && option.state.testFlag(State_Enabled);
    if (isFilled)
        label.palette.setColor(QPalette::ButtonText,
                               option.palette.color(QPalette::Active, QPalette::HighlightedText));
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

} // namespace kb
