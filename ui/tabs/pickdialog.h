// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/choice.h"
#include "widgets/dialogframe.h"

class QComboBox;

namespace kb {

/// What a dialog says that asks for one of a few.
struct PickText
{
    QString title;
    QString label;
    QString help; ///< what follows from the choice
    QString accept;
};

/// Asks for one of a few.
class PickDialog : public DialogFrame
{
    Q_OBJECT

public:
    PickDialog(const PickText &text, const QList<Choice> &choices, QWidget *parent = nullptr);

    /// The key of what was picked; empty where there was nothing to pick.
    QString picked() const;

private:
    QComboBox *m_choices;
};

} // namespace kb
