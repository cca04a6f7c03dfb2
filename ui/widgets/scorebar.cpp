// SPDX-License-Identifier: EUPL-1.2
#include "widgets/scorebar.h"

#include "widgets/pointsbar.h"
#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>

#include <numeric>

namespace kb {

namespace {

QString pointsText(int points)
{
    return points < 0 ? QChar(u'\u2212') + QLocale().toString(-points) : QLocale().toString(points);
}

TextLabel *cell(const QString &text, Weight weight, Qt::Alignment alignment)
{
    auto *label = new TextLabel(text);
    label->setType(Type::Body, weight);
    label->setAlignment(alignment);
    return label;
}

} // namespace

ScoreBar::ScoreBar(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setHorizontalSpacing(16);
    m_grid->setColumnStretch(2, 1);
}

void ScoreBar::say(const QList<ScorePart> &parts, int most)
{
    while (const QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (const ScorePart &part : parts) {
        addRow(part, most);
        spoken.append(QStringLiteral("%1 %2").arg(part.word, pointsText(part.points)));
    }
    const int sum = std::accumulate(parts.begin(), parts.end(), 0,
                                    [](int so, const ScorePart &part) { return so + part.points; });
    addSum(sum, most);
    setAccessibleName(
        tr("%1 of %2: %3").arg(pointsText(sum), pointsText(most), spoken.join(QStringLiteral(", "))));
}

void ScoreBar::addRow(const ScorePart &part, int most)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(cell(part.word, Weight::Regular, Qt::AlignLeft), row, 0);
    m_grid->addWidget(cell(pointsText(part.points), Weight::Regular, Qt::AlignRight), row, 1);
    m_grid->addWidget(new PointsBar(part.points, most, this), row, 2);
}

void ScoreBar::addSum(int sum, int most)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(cell(tr("total"), Weight::Bold, Qt::AlignLeft), row, 0);
    m_grid->addWidget(cell(pointsText(sum), Weight::Bold, Qt::AlignRight), row, 1);
    m_grid->addWidget(cell(tr("of %1").arg(pointsText(most)), Weight::Regular, Qt::AlignLeft), row, 2);
}

} // namespace kb
