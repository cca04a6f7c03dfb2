// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialogButtonBox>

namespace kb {

/// The buttons of a dialog. Qt leads the keyboard of such a box to its first button, and with that stops the Tab key
/// before the box while that button is off; here the buttons are reached one by one.
class DialogButtons : public QDialogButtonBox
{
public:
    using QDialogButtonBox::QDialogButtonBox;

protected:
    bool event(QEvent *event) override;
};

} // namespace kb
