// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/advicelayout.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace kb {

/// The blocks of an advice as a list, to put in order and to give other names.
class AdviceBlocksEdit : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceBlocksEdit(QWidget *parent = nullptr);

    void say(const AdviceLayout &layout);
    /// The usual order and the usual names are no choice.
    AdviceLayout chosen() const;

Q_SIGNALS:
    void edited();

private:
    void moveRow(int by);
    void followRow(int row);

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace kb
