// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/filterbutton.h"

class QLineEdit;

namespace kb {

class TextLabel;

/// A filter for what is typed, where there is too much to choose from a list.
class WordFilter : public FilterButton
{
    Q_OBJECT

public:
    explicit WordFilter(const QString &title, QWidget *parent = nullptr);

    /// The one text, or nothing.
    QStringList chosen() const override;

protected:
    void fillIn(const QStringList &texts) override;
    void showChosen() override;
    void enterPopup() override;

private:
    TextLabel *m_label;
    QLineEdit *m_edit;
};

} // namespace kb
