// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace kb {

/// Fusion without gradients: flat surfaces, one line around what can be used, a clear ring of focus. All
/// colours come from the palette, all lengths from the size of text.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit HouseStyle(int textSize);

    /// The palette that the desktop asks for.
    QPalette systemPalette() const;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawToolButton(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawOpener(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawToolLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawComboLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    /// With no more of its text than a list can show: to lay out all of a long one keeps the window waiting.
    static QStyleOptionViewItem inShort(const QStyleOption &option);
    void drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;

    int m_textSize;
};

} // namespace kb
