// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace kb {

/// Buttons beside each other, on more lines where they do not fit on one.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent = nullptr);

    /// At the end. Enter elsewhere in a dialog does not press it.
    QPushButton *add(const QString &text, const QString &tip, const std::function<void()> &act);
};

} // namespace kb
