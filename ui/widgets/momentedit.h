// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QLineEdit>

namespace kb {

/// What a calendar and a clock on the wall say; where that wall stands is for others to know.
struct WallMoment
{
    QDate day;
    QTime time; ///< invalid: only the day is known

    bool operator==(const WallMoment &) const = default;
};

/// An edit for a day with a time, in one line as people write it: "2 mrt 2026 13:00". Up and down change the
/// day or, with the cursor in the time, the time by a quarter of an hour.
class MomentEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MomentEdit(QWidget *parent = nullptr);

    /// Without a day while the text is no moment.
    WallMoment moment() const;
    void setMoment(const WallMoment &moment);

    static QString errorSentence();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void step(int by);
};

/// Reads a day and, after it, perhaps a time; without a day when it is neither.
WallMoment momentFromText(const QString &text);
QString textOf(const WallMoment &moment);

} // namespace kb
