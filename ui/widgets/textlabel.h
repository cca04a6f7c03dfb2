// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/mark.h"
#include "wording/type.h"

#include <QLabel>

namespace kb {

/// Plain text, never HTML, in one of the three sizes and one of the inks; follows theme and size of text. No
/// line ends within a code.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    void setType(Type type, Weight weight = Weight::Regular);
    void setMeaning(Meaning meaning);

protected:
    bool event(QEvent *event) override;

private:
    void followFont();

    Type m_type = Type::Body;
    Weight m_weight = Weight::Regular;
};

} // namespace kb
