// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/textlabel.h"

namespace kb {

/// A few words on a strip of colour that must not be overlooked: "EXAMPLE – fictitious data".
class Ribbon : public TextLabel
{
    Q_OBJECT

public:
    explicit Ribbon(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kb
