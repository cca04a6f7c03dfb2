// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/choice.h"
#include "widgets/filterbutton.h"

class QLineEdit;
class QListWidget;

namespace kb {

class TextLabel;

/// A filter with several choices: a list with boxes to tick. Nothing ticked means that the filter lets
/// everything through.
class MultiChoice : public FilterButton
{
    Q_OBJECT

public:
    explicit MultiChoice(const QString &title, QWidget *parent = nullptr);

    /// Replaces the choices; what was chosen and still exists stays chosen.
    void setChoices(const QList<Choice> &choices);

    /// Each count stands behind its choice.
    void setCounts(const QHash<QString, QString> &counts, const QString &rest) override;

    /// Keys in the order of the choices.
    QStringList chosen() const override;

protected:
    void fillIn(const QStringList &keys) override;
    void showChosen() override;
    void enterPopup() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPopup();
    QString shownText(const Choice &choice) const;
    void narrow(const QString &typed);
    void tellNothing(bool isEmpty);

    QList<Choice> m_choices;
    QHash<QString, QString> m_counts;
    QString m_otherCounts; ///< of the choices that are not among those
    QLineEdit *m_search;
    TextLabel *m_nothing;
    QListWidget *m_list;
    QPushButton *m_none;
};

} // namespace kb
