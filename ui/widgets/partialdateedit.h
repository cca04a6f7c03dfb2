// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/partialdate.h"

#include <QLineEdit>

namespace kb {

/// An edit for a date of which only the year, or year and month, may be known. Reads what people type, and
/// shows it as they write it once the edit is left. Up and down change the smallest part that is known.
class PartialDateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PartialDateEdit(QWidget *parent = nullptr);

    /// Empty while the text is no date; see isAcceptable().
    PartialDate date() const;
    void setDate(const PartialDate &date);

    /// True for a date and for nothing at all.
    bool isAcceptable() const;
    /// The sentence for a text that is no date.
    static QString errorSentence();

Q_SIGNALS:
    void dateChanged(const kb::PartialDate &date);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void step(int by);
};

} // namespace kb
