// SPDX-License-Identifier: EUPL-1.2
#include "wording/housestyle.h"

#include "wording/colours.h"
#include "wording/focusring.h"
#include "wording/stylepanels.h"
#include "wording/stylescrollbar.h"
#include "wording/textsize.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace kb {

namespace {

constexpr int GridUnit = 8; ///< all distances are multiples or halves of it

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

/// On each side of the text of a button that opens a menu as a whole; beside an icon alone there is none.
int roomForArrow(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (!button || button->text.isEmpty())
        return 0;
    const bool opensMenu = button->features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool isTwoParts = button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    return opensMenu && !isTwoParts ? GridUnit : 0;
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

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return iconSizeFor(m_textSize);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return iconSizeFor(m_textSize);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * GridUnit;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin:
    case PM_ToolBarItemSpacing:
        return GridUnit;
    case PM_FocusFrameHMargin:
        return GridUnit - 1; // views add one
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return 3 * GridUnit / 2;
    case PM_ScrollBarSliderMin:
        return 4 * GridUnit;
    case PM_SplitterWidth:
        return GridUnit;
    case PM_TabBarTabHSpace:
        return 3 * GridUnit;
    case PM_TabBarTabVSpace:
        return 3 * GridUnit / 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_TabBar_PreferNoArrows:
        return 0;
    case SH_ComboBox_Popup:
        return 0; // a list below the box, not a menu over it
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(GridUnit / 2, 0, 0, 0)
                                                                  : rect;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_LineEditContents:
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(GridUnit / 2, 0, -GridUnit / 2, 0);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int line =
        option->fontMetrics.height() + 3 * GridUnit / 2; // one line with air, in every control alike
    switch (type) {
    case CT_PushButton:
        return {contents.width() + 3 * GridUnit, std::max(line, contents.height())};
    case CT_ToolButton:
        return size.expandedTo({line, line}) +
               QSize(2 * roomForArrow(*option), 0); // text stays in the middle
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {size.width() + GridUnit, std::max(line, size.height())};
    case CT_ItemViewItem:
        return {size.width(), std::max(option->fontMetrics.height() + GridUnit / 2, size.height())};
    case CT_ProgressBar:
        return {size.width(), GridUnit};
    case CT_HeaderSection:
        return {size.width(), std::max(line, size.height())};
    default:
        return size;
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
            return drawFieldPanel(*painter, *option);
        return;
    case PE_FrameFocusRect:
        return drawFocusRing(*painter, option->rect, inkOf(Meaning::Accent, option->palette));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTick(*painter, *option, TickKind::Box);
    case PE_IndicatorRadioButton:
        return drawTick(*painter, *option, TickKind::Circle);
    case PE_IndicatorArrowDown:
        return drawChevron(*painter, *option);
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            return drawFieldPanel(*painter, *option);
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
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
    case CE_PushButtonLabel:
        return drawButtonLabel(*option, *painter, widget);
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
    if (control == CC_ToolButton)
        return drawToolButton(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::drawToolButton(const QStyleOptionComplex &option, QPainter &painter,
                                const QWidget *widget) const
{
    QStyleOptionToolButton button = *qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    button.features.setFlag(QStyleOptionToolButton::HasMenu, false); // the arrow is ours, in the middle
    const bool hasFocus = button.state.testFlag(State_HasFocus);
    button.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawComplexControl(CC_ToolButton, &button, &painter, widget);
    if (const int room = roomForArrow(option); room > 0) {
        QStyleOption arrow(option);
        arrow.rect.setLeft(arrow.rect.right() - 2 * room);
        drawChevron(painter, arrow);
    }
    if (hasFocus)
        drawFocusRing(painter, option.rect, inkOf(Meaning::Accent, option.palette));
}

void HouseStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                              const QWidget *widget) const
{
    drawFieldPanel(painter, option);
    QStyleOption arrow(option);
    arrow.rect = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow);
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
    if (isFilled && !label.icon.isNull())
        label.icon =
            QIcon(label.icon.pixmap(label.iconSize, painter.device()->devicePixelRatio(), QIcon::Selected));
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

} // namespace kb
