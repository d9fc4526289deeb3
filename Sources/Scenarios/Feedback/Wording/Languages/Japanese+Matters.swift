extension Japanese {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
        = core slow
        {since}{it}がとても遅いです。|{it}の表示に時間がかかりすぎます。|なぜ{it}はこんなに遅いのですか？|毎回[{seconds}も|ずっと]待たされます。|ずっと読み込み中です、{it}。
        = core slow_export
        {since}エクスポートに何時間もかかります。|Excelのダウンロードが終わりません。|CSVの出力が遅すぎます。|一覧を一つ出すのに30分待ちました。
        = core failing
        {since}{it}が使えません。|何度やっても{error}になります。|{it}が{since}よく落ちます。|{when}{error}が出ました。|{few}回に1回は{error}になります。
        = core outage
        {since}全部止まっています。|{it}が落ちていませんか？|!何も動かず、業務が止まっています。|{since}{it}につながりません。|{since}サービスが利用できません。
        = core timed_out
        {it}がずっと読み込み中のまま終わりません。|{since}毎回タイムアウトします。|[{seconds}|1分くらい]待って{error}です。|{since}返事が返ってきません。
        = core rate_limited
        {since}「リクエストが多すぎます」と出ます。2回しか押していません。|{since}制限されています。|{some}回で上限になるのはおかしいです。|^何も変えていないのに{since}429が返ります。
        = core sign_in_failing
        {since}ログインできません。|!社内の誰もログインできません。|パスワードは合っているのに違うと言われます。|{since}すぐにログアウトされます。|SMSのコードが届きません。
        = core order_rejected
        {when}注文が拒否されました。|!{since}注文がすべて拒否されています。|最後の画面で「無効な注文」と出ます。|なぜ注文できないのですか？
        = core forgetful
        {it}は書いたことをすぐ忘れます。|同じことを{few}回も言わされました。|さっき言ったことを覚えていません。|注文番号を何度も聞かれます。
        = core unhelpful_answer
        回答が役に立ちませんでした。|長いだけで答えになっていません。|質問に答えてくれません。|{since}回答の質が落ちました。
        = core refused_by_bot
        {since}{it}が答えを拒否します。|「お手伝いできません」と言われました。なぜですか？|普通の質問なのに断られました。|{since}何を聞いても断られます。
        = core wrong_answer
        回答が間違っています。|ボットの作り話でした。|言っていることが事実と違います。|規約には逆のことが書いてあります。
        = core surprising_bill
        {amount}の請求はおかしいです。|急に{percent}%高くなりました。|この{amount}は何ですか？|{since}費用が急に増えました。|!二重に引き落とされています。
        = core price_rise
        新しい料金は高すぎます。|また値上げですか。|{percent}%の値上げ、理由は何ですか？|高くなりすぎました。
        = core changed_errors
        {since}エラーの形式が変わり、うちのシステムで読めません。|予告なしにコードを変えましたね。|取り込みが止まりました。形式が違います。|前は分かりやすいコードでした。
        = core unclear_docs
        マニュアルが古いです。|手順が一つ抜けています。|ヘルプを読んでも分かりません。|説明と実際の動きが違います。
        = core strange_sign_ins
        {when}誰かが私のアカウントに入ろうとしました。私ではありません。|{since}知らないログインがあります。|!アカウントを乗っ取られたかもしれません。|{since}頼んでいない確認コードが届きます。
        = core wrong_data
        数字が合いません。|{it}のデータが間違っています。|{some}件足りません。|「配達済み」なのに届いていません。
        = core clumsy_screen
        {it}が使いにくいです。|文字が小さすぎます。|ボタンはどこですか？|クリックが多すぎます。
        = core wish
        ダークモードがほしいです。|Excel出力を付けてください。|お気に入り一覧があると助かります。|-まだ検索がないのですか？
        = core how_to
        住所の変更方法を教えてください。|請求書はどこで見られますか？|注文の取り消しはどうすればいいですか？|使い方が分かりません。
        = core privacy_question
        データはどこに保存されますか？|私のデータをすべて削除してください。|個人情報の扱いを教えてください。|チャットは保存されますか？
        = core slow_support
        {since}返事を待っています。|問い合わせに誰も答えてくれません。|自動返信しか来ません。|電話で1時間待ちました。
        = core satisfied
        問題ありません、ありがとうございます。|{it}がとても使いやすいです。|早くて簡単でした。|とても満足しています。|ボットに助けられました。
        = core chatter
        テストです。|近くにお店はありますか？|間違えて送りました、すみません。|特にありません。
        = subject technical
        不具合について|エラー|動きません|{it}の件
        = subject bot
        ボットについて|回答について
        = subject money
        請求について|料金について
        = subject security
        不審なログイン|!乗っ取りの疑い
        = subject product asking happy chatter
        質問|ご連絡|お問い合わせ
        = short failing
        動かない|エラーばかり
        = short slow slow_export
        遅い|遅すぎます
        = short outage
        何も動かない|落ちてる
        = short sign_in_failing
        ログインできない
        = short order_rejected
        注文できない
        = short unhelpful_answer
        役に立たない|答えになっていない|通じない
        = short forgetful
        すぐ忘れる|同じことを聞かれる
        = short refused_by_bot
        断られた|答えてくれない
        = short wrong_answer
        間違い|嘘でした
        = short money
        高い|高すぎる
        = short security
        私ではありません
        = short happy
        最高|助かりました|とても良い|ありがとう
        = short chatter
        特になし|テストです
        """
}
