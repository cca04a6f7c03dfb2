// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProxyStyle>

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

private:
    int m_textSize;
};

} // namespace kb
