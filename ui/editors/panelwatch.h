// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace kb {

/// Tells when a panel is put away or comes back, so that a column without panels leaves its room to others.
/// Lives as long as the panel.
class PanelWatch : public QObject
{
    Q_OBJECT

public:
    explicit PanelWatch(QWidget &panel);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
};

} // namespace kb
