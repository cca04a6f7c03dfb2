// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/filterbutton.h"

class QLineEdit;

namespace kb {

class TextLabel;

/// A filter from one year up to and including another; either may stay open.
class YearFilter : public FilterButton
{
    Q_OBJECT

public:
    explicit YearFilter(const QString &title, QWidget *parent = nullptr);

    /// The first and the last year, of which one may be empty; nothing when both are. A year that is not
    /// typed in full yet does not count.
    QStringList chosen() const override;
    /// The latest years are shown with their counts.
    void setCounts(const QHash<QString, QString> &counts, const QString &rest) override;

protected:
    void fillIn(const QStringList &years) override;
    void showChosen() override;
    void enterPopup() override;

private:
    QLineEdit *makeEdit();
    QString sentence(const QStringList &years) const;

    TextLabel *m_firstLabel;
    TextLabel *m_lastLabel;
    QLineEdit *m_first;
    QLineEdit *m_last;
    TextLabel *m_counts;
};

} // namespace kb
