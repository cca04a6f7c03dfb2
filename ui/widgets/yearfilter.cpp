// SPDX-License-Identifier: EUPL-1.2
#include "widgets/yearfilter.h"

#include "widgets/textlabel.h"

#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace kb {

namespace {

constexpr int YearLength = 4;
constexpr qsizetype MostYearsCounted = 8;

QString yearIn(const QLineEdit &edit)
{
    return edit.text().size() == YearLength ? edit.text() : QString();
}

} // namespace

YearFilter::YearFilter(const QString &title, QWidget *parent)
    : FilterButton(title, parent)
    , m_firstLabel(new TextLabel)
    , m_lastLabel(new TextLabel)
    , m_first(makeEdit())
    , m_last(makeEdit())
    , m_counts(new TextLabel)
{
    auto *rows = new QFormLayout;
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addRow(m_firstLabel, m_first);
    rows->addRow(m_lastLabel, m_last);
    content().addLayout(rows);
    m_counts->setMeaning(Meaning::Quiet);
    m_counts->setMargin(8);
    m_counts->hide();
    content().addWidget(m_counts);
    showChosen();
}

QStringList YearFilter::chosen() const
{
    const QString first = yearIn(*m_first);
    const QString last = yearIn(*m_last);
    if (first.isEmpty() && last.isEmpty())
        return {};
    const bool isTurned = !last.isEmpty() && first > last;
    return isTurned ? QStringList{last, first} : QStringList{first, last};
}

void YearFilter::setCounts(const QHash<QString, QString> &counts, const QString & /*rest*/)
{
    QStringList years = counts.keys();
    std::ranges::sort(years, std::greater());
    QStringList lines;
    for (const QString &year : years.first(std::min(years.size(), MostYearsCounted)))
        lines.append(QStringLiteral("%1  (%2)").arg(year, counts.value(year)));
    m_counts->setText(lines.join(u'\n'));
    m_counts->setVisible(!lines.isEmpty());
    m_first->setAccessibleDescription(lines.join(QStringLiteral(", ")));
    if (popup().isVisible())
        fitPopup();
}

void YearFilter::fillIn(const QStringList &years)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setText(years.value(0));
    m_last->setText(years.value(1));
}

void YearFilter::showChosen()
{
    const QStringList years = chosen();
    const QString told = sentence(years);
    say(years.isEmpty() ? title() : told, told);
    m_firstLabel->setText(tr("From"));
    m_lastLabel->setText(tr("Up to and including"));
    m_first->setAccessibleName(tr("%1: from").arg(title()));
    m_last->setAccessibleName(tr("%1: up to and including").arg(title()));
}

void YearFilter::enterPopup()
{
    m_first->setFocus(Qt::PopupFocusReason);
    m_first->selectAll();
}

QLineEdit *YearFilter::makeEdit()
{
    static const QRegularExpression digits(QStringLiteral("\\d{0,4}"));
    auto *edit = new QLineEdit(&popup());
    edit->setValidator(new QRegularExpressionValidator(digits, edit));
    edit->setClearButtonEnabled(true);
    edit->setMinimumWidth(12 * fontMetrics().horizontalAdvance(u'0'));
    closeOnEnter(*edit);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
    return edit;
}

QString YearFilter::sentence(const QStringList &years) const
{
    const QString first = years.value(0);
    const QString last = years.value(1);
    if (years.isEmpty())
        return tr("%1: all").arg(title());
    if (last.isEmpty())
        return tr("%1: from %2").arg(title(), first);
    if (first.isEmpty())
        return tr("%1: up to %2").arg(title(), last);
    return first == last ? tr("%1: %2").arg(title(), first) : tr("%1: %2 – %3").arg(title(), first, last);
}

} // namespace kb
