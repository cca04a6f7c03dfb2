// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace kb {

/// F1 in a dialog: the menu cannot be reached there, so the key is watched for the whole program.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    explicit HelpKey(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kb
