// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/pagemeasure.h"

#include <QWidget>

namespace kb {

class MarkLabel;
class TextLabel;

/// "1,8 of 2 pages", and, when it is more, which part to shorten.
class PageMeter : public QWidget
{
    Q_OBJECT

public:
    explicit PageMeter(QWidget *parent = nullptr);

    void say(const print::PageMeasure &measure, int allowed);
    QString sentence() const;

private:
    MarkLabel *m_length;
    TextLabel *m_advice;
};

} // namespace kb
