// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QGridLayout;

namespace kb {

/// One part of a score: in whole points, below zero where it takes off.
struct ScorePart
{
    QString word;
    int points = 0;
};

/// A score as the parts that it is the sum of: word, points and a bar for each, and the sum below.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(QWidget *parent = nullptr);

    /// The parts must add up; bars are drawn on a scale from 0 to `most`.
    void say(const QList<ScorePart> &parts, int most = 100);

private:
    void addRow(const ScorePart &part, int most);
    void addSum(int sum, int most);

    QGridLayout *m_grid;
};

} // namespace kb
