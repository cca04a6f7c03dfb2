// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"

#include <QWidget>

class QPushButton;

namespace kb {

class FlowLayout;

/// What may answer the questions of a pair: for each study a button that links it with its question. Out of
/// sight when there is none.
class KnownStudies : public QWidget
{
    Q_OBJECT

public:
    explicit KnownStudies(QWidget *parent = nullptr);

    /// Each is a pair of a question and a study.
    void say(const QList<ShownOverlap> &known);

Q_SIGNALS:
    void linkAsked(const kb::ShownOverlap &pair);

private:
    void add(const ShownOverlap &pair);

    FlowLayout *m_row;
    QList<QPushButton *> m_buttons;
};

} // namespace kb
