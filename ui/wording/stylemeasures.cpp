// SPDX-License-Identifier: EUPL-1.2
#include "wording/housestyle.h"
#include "wording/stylefields.h"
#include "wording/stylescrollbar.h"
#include "wording/textsize.h"
#include "wording/wrappedtext.h"

#include <QStyleOption>

namespace kb {

namespace {

constexpr int GridUnit = 8;   ///< all distances are multiples or halves of it
constexpr int RoundFrame = 3; ///< so that the corners of a field stay outside what is written in it
constexpr int AroundTab = 3 * GridUnit;

/// What the arrow of a tool button adds to its width: beside a word it stands in the air that Qt leaves
/// there.
int arrowRoom(const QStyleOption &button)
{
    if (opensBesideWord(button))
        return -GridUnit;
    return opensMenu(button) ? OpenerArrow : 0;
}

} // namespace

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
        return GridUnit;
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? RoundFrame : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        return GridUnit - 1; // views add one
    case PM_MenuButtonIndicator:
        return option && opensBesideWord(*option) ? OpenerArrow
                                                  : QProxyStyle::pixelMetric(metric, option, widget);
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
        return AroundTab;
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
    case SH_DialogButtonBox_ButtonsHaveIcons: // not beside those of ours, which have none
        return 0;
    case SH_Table_GridLineColor:
        return option ? int(option->palette.color(QPalette::Mid).rgba())
                      : QProxyStyle::styleHint(hint, option, widget, answer);
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
    case SE_TabBarTabText: // a tab that has to be narrower gives half of its air, and nothing of its word
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(-AroundTab / 4, 0, AroundTab / 4, 0);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QStyleOptionViewItem HouseStyle::inShort(const QStyleOption &option)
{
    constexpr qsizetype longestOverLines = 2000;
    QStyleOptionViewItem item = *qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    const bool hasLines = item.features.testFlag(QStyleOptionViewItem::WrapText);
    item.text = beginningOf(item.text, hasLines ? longestOverLines : LongestInCell);
    return item;
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    if (type == CT_ItemViewItem) {
        const QStyleOptionViewItem item = inShort(*option);
        const QSize size = QProxyStyle::sizeFromContents(type, &item, contents, widget);
        return {size.width(), std::max(option->fontMetrics.height() + GridUnit, size.height())};
    }
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int line =
        option->fontMetrics.height() + 3 * GridUnit / 2; // one line with air, in every control alike
    switch (type) {
    case CT_PushButton:
        return {contents.width() + 3 * GridUnit, std::max(line, contents.height())};
    case CT_ToolButton:
        return QSize(size.width() + arrowRoom(*option), size.height()).expandedTo({line, line});
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {size.width() + GridUnit, std::max(line, size.height())};
    case CT_ProgressBar:
        return {size.width(), GridUnit};
    case CT_HeaderSection:
        return {size.width(), std::max(line, size.height())};
    default:
        return size;
    }
}

} // namespace kb
